import type { Step } from '#core/document/schema.ts';
import { hasSoundView, stepOfView, viewOfStep } from '#core/briefing/step/step-view.ts';
import { withView } from '#core/briefing/step/capture-step.ts';
import { checkPlace } from '#core/view/check-place.ts';
import type { CheckedStep, StepCheck } from './check.ts';

function known({ graph, step }: Pick<CheckedStep, 'graph' | 'step'>) {
  const { document, nodes, claims } = graph;
  const isNode = (id: string): boolean => nodes.has(id);
  const isClaim = (id: string): boolean => claims.has(id);
  const compared = document.compare?.some(({ id }) => id === step.compare) ?? false;
  const view = viewOfStep(graph, step);
  const place = checkPlace({ selected: [], reader: null, view, camera: null }, graph);
  return { isNode, isClaim, compared, view: place.place.view, problems: place.problems };
}

/** What a step refers to and the document no longer has: ids as they stand in the step. The step still presents. */
export function missingOf(checked: Pick<CheckedStep, 'graph' | 'step'>): readonly string[] {
  const { step } = checked;
  const { isNode, isClaim, compared, problems } = known(checked);
  const fit = step.camera !== undefined && 'fit' in step.camera ? step.camera.fit : [];
  return [
    ...new Set([
      ...problems.map(({ part }) => part),
      ...(step.cites ?? []).filter((id) => !isClaim(id)),
      ...fit.filter((id) => !isNode(id)),
      ...(step.compare === undefined || compared ? [] : [step.compare]),
      ...(hasSoundView(step) ? [] : [step.view ?? '']),
    ]),
  ];
}

export const missing: StepCheck = {
  find: (checked) => {
    const ids = missingOf(checked);
    return ids.length === 0 ? null : { code: 'missing', amount: ids.length, most: 0, ids, fix: 'forget' };
  },
  mend: (checked): Step => {
    const { isNode, isClaim, compared, view } = known(checked);
    const { cites, camera, compare, ...words } = checked.step;
    const fit = camera !== undefined && 'fit' in camera ? camera.fit.filter(isNode) : null;
    return withView(
      {
        ...words,
        ...(cites && { cites: cites.filter(isClaim) }),
        ...(camera && fit?.length !== 0 && { camera: fit === null ? camera : { fit } }),
        ...(compare !== undefined && compared && { compare }),
      },
      stepOfView(checked.graph, view),
    );
  },
};
