import { spacing } from '#layout/columns/column-measures.ts';
import type { Columns } from '#layout/columns/thread-columns.ts';

/** Least distance between two places, one under the other. */
export const leastGap = (columns: Columns, above: number, below: number): number => {
  const slots = [above, below].filter((place) => columns.places[place]?.node === null).length;
  return slots === 0 ? spacing.cards : slots === 1 ? spacing.cardToSlot : spacing.slots;
};

/** Distance of each place to the one above; lines that run side by side part further where their column has room. */
export const columnGaps = (
  columns: Columns,
  places: readonly number[],
  heights: readonly number[],
  bottom: number,
): readonly number[] => {
  const least = places.map((place, rank) => {
    const above = places[rank - 1];
    return above === undefined ? 0 : leastGap(columns, above, place);
  });
  const used = places.reduce((sum, place, rank) => sum + (heights[place] ?? 0) + (least[rank] ?? 0), 0);
  const wider = least.map((gap) => gap > spacing.cards);
  const share = (Math.max(0, bottom - used) * 0.5) / Math.max(1, wider.filter((is) => is).length);
  return least.map((gap, rank) => (wider[rank] === true ? gap + Math.min(spacing.moreForSlots, share) : gap));
};
