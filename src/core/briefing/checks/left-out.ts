import { canFocus, focusOnLit } from './focus-on-lit.ts';
import { litOutside } from './matrix-room.ts';
import type { StepCheck } from './check.ts';

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
