import { canFocus, focusOnLit } from './focus-on-lit.ts';
import { mostCards, type StepCheck } from './check.ts';

/** What the frame could not hold is not drawn, and so not counted. */
export const manyCards: StepCheck = {
  find: (checked) => {
    const { scene, present, arrangement } = checked;
    const dropped = new Set(arrangement?.dropped);
    const amount = scene.nodes.filter(({ id }) => !dropped.has(id) && (present?.has(id) ?? true)).length;
    if (amount <= mostCards) return null;
    return { code: 'many-cards', amount, most: mostCards, ids: [], fix: canFocus(checked) ? 'focus' : null };
  },
  mend: focusOnLit,
};
