import type { Point } from '#core/picture/arrangement.ts';
import type { Care } from '#layout/around/choose-faces.ts';
import { seatCards, type Seating } from '#layout/around/seat-cards.ts';
import { compareIds, farEnd, linesAt, type Known } from '#layout/lane-order/known-lines.ts';
import { placeInOrder } from '#layout/routing/place-in-order.ts';
import type { Layer, Row } from './stack-layers.ts';

/** How rows are laid out: the room from left to right, what a card takes of it, and how far rows are apart. */
export type RowRoom = {
  readonly width: number;
  readonly card: number;
  readonly gap: number;
  readonly height: number;
  readonly pitch: number;
  readonly care: Care;
};

/** Times that the rows are gone through, down and up in turn. */
const sweeps = 8;
/** What a card's own place in an even row counts beside the mean of its neighbours. */
const evenness = 0.85;

type PlacedRow = readonly (readonly [id: string, x: number])[];

type Places = ReadonlyMap<string, number>;

/** Middles of the cards of a row spread evenly over the room. */
const spread = (row: Row, width: number): readonly (readonly [string, number])[] =>
  row.map((id, index) => [id, ((index + 0.5) * width) / row.length]);

/** The mean place of what a card is tied to in other rows; where it stands, if it is tied to nothing. */
const pullOf = (id: string, row: Row, known: Known, at: Places): number => {
  const far = linesAt(known, id)
    .map((line) => farEnd(line, id))
    .filter((other) => !row.includes(other))
    .flatMap((other) => at.get(other) ?? []);
  return far.length === 0 ? (at.get(id) ?? 0) : far.reduce((sum, x) => sum + x, 0) / far.length;
};

/** Every row ordered by the means of its neighbours' places, down and up in turn. */
const sweepRows = (rows: readonly Row[], known: Known, width: number): readonly Row[] => {
  let ordered = rows;
  const at = new Map(rows.flatMap((row) => spread(row, width)));
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const [place] of sweep % 2 === 0 ? rows.entries() : [...rows.entries()].toReversed()) {
      const row = ordered[place] ?? [];
      const pulls = new Map(row.map((id) => [id, pullOf(id, row, known, at)]));
      const next = row.toSorted((a, b) => (pulls.get(a) ?? 0) - (pulls.get(b) ?? 0) || compareIds(a, b));
      ordered = ordered.with(place, next);
      for (const [id, x] of spread(next, width)) at.set(id, x);
    }
  return ordered;
};

/** Cards of one layer may change rows too. */
const changeRows = (layers: readonly Layer[], ordered: readonly Row[], known: Known, room: RowRoom): readonly Row[] => {
  let first = 0;
  const seatings = layers.map(({ rows }): Seating => {
    const own = ordered.slice(first, first + rows.length);
    const places = own.flatMap((row, index) =>
      spread(row, room.width).map(([, x]): Point => [x, (first + index) * room.pitch]),
    );
    first += rows.length;
    return { places, ids: own.flat() };
  });
  const seats = seatCards(seatings, new Map(), known, { width: room.card, height: room.height }, room.care);
  const ids = [...seats.keys()];
  const xOf = (id: string): number => seats.get(id)?.[0] ?? 0;
  return ordered.map((_, place) =>
    ids.filter((id) => seats.get(id)?.[1] === place * room.pitch).toSorted((a, b) => xOf(a) - xOf(b)),
  );
};

/** As near to the mean of its neighbours as an even row allows. */
const placeRow = (row: Row, known: Known, at: Places, { width, card, gap }: RowRoom): PlacedRow => {
  const wishes = row.map((id) => {
    const even = at.get(id) ?? 0;
    return { size: card, weight: 1, at: even * evenness + pullOf(id, row, known, at) * (1 - evenness) };
  });
  const placed = placeInOrder(wishes, gap, 0, width);
  return row.map((id, index) => [id, Math.round(placed[index] ?? 0)]);
};

/** The rows of each layer from the top, with the middle of each card, so that lines are short and cross little. */
export const orderRows = (layers: readonly Layer[], known: Known, room: RowRoom): readonly (readonly PlacedRow[])[] => {
  const rows = layers.flatMap((layer) => layer.rows);
  const ordered = changeRows(layers, sweepRows(rows, known, room.width), known, room);
  const at = new Map(ordered.flatMap((row) => spread(row, room.width)));
  const placed = ordered.map((row) => placeRow(row, known, at, room)).values();
  return layers.map(({ rows: own }) => own.flatMap(() => [placed.next().value ?? []]));
};
