import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import type { CheckedStep, StepCheck } from './check.ts';

const without = ({ graph, step }: CheckedStep): ReadonlySet<string> =>
  new Set(
    [...(step.claims ?? []), ...citesOfStep(graph, step).map(({ id }) => id)].filter((id) => {
      const claim = graph.claims.get(id);
      return claim !== undefined && claim.quote === undefined;
    }),
  );

/** What is lit or cited without a passage, so that "who says so?" has no answer on the screen. */
export const noPassage: StepCheck = {
  find: (checked) => {
    const ids = [...without(checked)];
    return ids.length === 0 ? null : { code: 'no-passage', amount: ids.length, most: 0, ids, fix: 'unlight' };
  },
  mend: (checked) => {
    const { graph, step } = checked;
    const bare = without(checked);
    const cites = citesOfStep(graph, step).map(({ id }) => id);
    const isCitedBare = cites.some((id) => bare.has(id));
    return {
      ...step,
      ...(step.claims && { claims: step.claims.filter((id) => !bare.has(id)) }),
      ...((step.cites !== undefined || isCitedBare) && { cites: cites.filter((id) => !bare.has(id)) }),
    };
  },
};
