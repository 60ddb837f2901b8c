import { canFocus, focusOnLit } from './focus-on-lit.ts';
import { mostCards, type StepCheck } from './check.ts';
import { litOutside } from './matrix-room.ts';

/** What a step lights, and the frame could not hold at a readable size, or the view does not draw. */
export const leftOut: StepCheck = {
  find: (checked) => {
    if (checked.matrix !== null) return litOutside(checked);
    const { arrangement, light, graph, step, scene } = checked;
    const drawn = new Set(scene.nodes.flatMap(({ id, members }) => [id, ...members]));
    const undrawn = (step.nodes ?? []).filter((id) => graph.nodes.has(id) && !drawn.has(id));
    const dropped = (arrangement?.dropped ?? []).filter((id) => light?.has(id));
    const ids = [...new Set([...undrawn, ...dropped])];
    if (ids.length === 0) return null;
    return {
      code: 'left-out',
      amount: ids.length,
      most: 0,
      ids,
      fix: canFocus(checked) && undrawn.length === 0 ? 'focus' : null,
    };
  },
  mend: focusOnLit,
};

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
