import type { Step } from '#core/document/schema.ts';
import { litNodes } from '#core/queries/looking/matrix-light.ts';
import { litOf } from '#core/briefing/step/step-view.ts';
import type { CheckedStep, Fault, StepCheck } from './check.ts';

/** Whether leaving nothing but what is lit would leave less. */
export const canHide = ({ matrix, step }: CheckedStep): boolean =>
  (matrix?.light ?? null) !== null && step.rest !== 'hide';

export const onlyLitIn = ({ step }: CheckedStep): Step => ({ ...step, rest: 'hide' });

const asPicture = ({ step }: CheckedStep): Step => {
  const { kind: _, ...rest } = step;
  return rest;
};

/** Letters of a matrix are never smaller than can be read: what has no room stays out, and the screen says how much. */
export const noRoom: StepCheck = {
  find: (checked) => {
    const { matrix } = checked;
    if (matrix === null || matrix.matrix.rows.length === 0) return null;
    const { parties, made } = matrix.fitted?.left ?? matrix.matrix;
    if (parties + made === 0) return null;
    // Where not one name of a column has room, leaving out others helps nothing.
    const fix = matrix.fitted === null ? 'as-picture' : canHide(checked) ? 'focus' : null;
    return { code: 'no-room', amount: parties, most: made, ids: [], fix };
  },
  mend: (checked) => (checked.matrix?.fitted === null ? asPicture : onlyLitIn)(checked),
};

export const emptyMatrix: StepCheck = {
  find: ({ matrix }) =>
    matrix === null || matrix.matrix.rows.length > 0
      ? null
      : { code: 'empty-matrix', amount: 0, most: 0, ids: [], fix: 'as-picture' },
  mend: asPicture,
};

/** What a step lights, and its matrix has no room for, or no place: it tells of parties and of what they made. */
export function litOutside({ matrix, step, graph }: CheckedStep): Fault | null {
  const lit = litOf(step);
  if (matrix === null || matrix.fitted === null || lit === null) return null;
  const shown = new Set([
    ...matrix.fitted.rows.map(({ node }) => node.id),
    ...matrix.fitted.columns.map(({ id }) => id),
  ]);
  const ids = [...litNodes(matrix.graph, lit)].filter((id) => graph.nodes.has(id) && !shown.has(id));
  return ids.length === 0 ? null : { code: 'left-out', amount: ids.length, most: 0, ids, fix: null };
}
