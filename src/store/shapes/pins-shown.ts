import type { Pins } from './moving.ts';
import type { ViewState } from '#store/state.ts';

/** Where dragged cards stand, with those that are being moved where they are at this moment. */
export function pinsShown({ pins, moving }: Pick<ViewState, 'pins' | 'moving'>): Pins {
  if (moving === null || (moving.dx === 0 && moving.dy === 0)) return pins;
  const moved = moving.ids.map((id) => {
    const [dx, dy] = pins[id] ?? [0, 0];
    return [id, [dx + moving.dx, dy + moving.dy] as const] as const;
  });
  return { ...pins, ...Object.fromEntries(moved) };
}
