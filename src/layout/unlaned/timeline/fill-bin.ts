import type { Card, LayoutNode, Point } from '#core/picture/arrangement.ts';
import type { Care } from '#layout/around/choose-faces.ts';
import { seatCards } from '#layout/around/seat-cards.ts';
import { compareIds, looks, type Known } from '#layout/lane-order/known-lines.ts';
import type { Face } from '#layout/lanes/cards/size-cards.ts';

export const lanes = ['left', 'middle', 'right'] as const;

export type BinRoom = {
  readonly width: number;
  /** Of the highest card. */
  readonly height: number;
  readonly columns: number;
  /** Between columns, and between cards of a column. */
  readonly across: number;
  readonly down: number;
};

const byLook = (a: LayoutNode, b: LayoutNode): number =>
  looks.indexOf(a.look) - looks.indexOf(b.look) || compareIds(a.id, b.id);

/**
 * Ids of what has no date lane by lane, each in the order in which it fills its rows: its country first, the rest so
 * that lines are short.
 */
export const orderBin = (
  undated: readonly LayoutNode[],
  known: Known,
  room: BinRoom,
  care: Care,
): readonly (readonly string[])[] => {
  const seatings: { readonly ids: readonly string[]; readonly places: readonly Point[] }[] = [];
  const fixed = new Map<string, Point>();
  let row = 0;
  for (const lane of lanes) {
    const inLane = undated.filter(({ side }) => side === lane).toSorted(byLook);
    const places = inLane.map((_, index): Point => [
      (index % room.columns) * (room.width + room.across),
      (row + Math.floor(index / room.columns)) * (room.height + room.down),
    ]);
    const countries = inLane.filter(({ look }) => look === 'country').map(({ id }) => id);
    for (const [index, id] of countries.entries()) fixed.set(id, places[index] ?? [0, 0]);
    const ids = inLane.slice(countries.length).map(({ id }) => id);
    seatings.push({ ids, places: places.slice(countries.length) });
    row += Math.ceil(inLane.length / room.columns);
  }
  const seats = seatCards(seatings, fixed, known, room, care);
  const at = (id: string, axis: 0 | 1): number => seats.get(id)?.[axis] ?? 0;
  return lanes.map((lane) =>
    undated
      .filter(({ side }) => side === lane)
      .map(({ id }) => id)
      .toSorted((a, b) => at(a, 1) - at(b, 1) || at(a, 0) - at(b, 0)),
  );
};

/** One lane of the bin, from the top down. */
export const fillLane = (
  ids: readonly string[],
  faces: ReadonlyMap<string, Face>,
  top: number,
  room: BinRoom,
): readonly Card[] => {
  const cards: Card[] = [];
  let y = top;
  for (let start = 0; start < ids.length; start += room.columns) {
    const row = ids.slice(start, start + room.columns).flatMap((id) => faces.get(id) ?? []);
    const height = Math.max(...row.map((face) => face.height));
    const x = (column: number): number => column * (room.width + room.across) + room.width / 2;
    cards.push(...row.map((face, column) => ({ ...face, x: x(column), y: y + height / 2 })));
    y += height + room.down;
  }
  return cards;
};
