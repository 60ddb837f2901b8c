import type { Card, Guide } from '#core/picture/arrangement.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';
import { compareIds } from '#layout/lane-order/known-lines.ts';
import type { CardSet } from '#layout/lanes/cards/card-sets.ts';
import type { Face } from '#layout/lanes/cards/size-cards.ts';
import type { Dated, TimeScale } from './time-scale.ts';

type Bar = Extract<Guide, { readonly kind: 'bar' }>;

/** A card with the time over it. */
export type DatedCard = { readonly card: Card; readonly bar: Bar };

/** Of a bar, in model units; a day may be less wide than a bar that can be seen. */
const bar = { height: 9, least: 4, gap: 3 } as const;

/** The date stands right under the label, in the words and at the precision that it was given. */
export const withDate = (face: Face, text: string, set: CardSet): Face => {
  const room = face.width - set.band - 2 * set.padding - 6;
  const { lines } = wrapLabel(text, { width: room, size: set.subFont, weight: 400, maxLines: 2 });
  const more = 2 * Math.ceil((lines.length * set.subLineHeight) / 2);
  const dates = lines.map((line) => ({ text: line, phase: null }));
  return { ...face, height: face.height + more, sublines: [...dates, ...face.sublines] };
};

const byTime = (a: Dated, b: Dated): number =>
  a.when.from - b.when.from || a.when.to - b.when.to || compareIds(a.node.id, b.node.id);

/** From left to right what bar and card take together; the card begins with its bar, unless it would leave the axis. */
const extentOf = ({ when }: Dated, face: Face, { at, width }: TimeScale) => {
  const from = at(when.from);
  const long = Math.max(bar.least, at(when.to + 1) - from);
  const left = Math.max(0, Math.min(from, Math.round(width) - face.width));
  return { from, long, left, start: Math.min(from, left), end: Math.max(from + long, left + face.width) };
};

/** Dated cards of a lane under their bars, each on the first row that is free for as long. */
export const stackDated = (
  dated: readonly Dated[],
  faces: ReadonlyMap<string, Face>,
  scale: TimeScale,
  { top, across, down }: { readonly top: number; readonly across: number; readonly down: number },
): readonly DatedCard[] => {
  const rows: { end: number; height: number; readonly held: { readonly face: Face; readonly one: Dated }[] }[] = [];
  for (const one of dated.toSorted(byTime)) {
    const face = faces.get(one.node.id);
    if (face === undefined) continue;
    const { start, end } = extentOf(one, face, scale);
    const free = rows.find((row) => row.end + across <= start);
    const row = free ?? { end, height: 0, held: [] };
    if (free === undefined) rows.push(row);
    row.end = end;
    row.height = Math.max(row.height, face.height + bar.height + bar.gap);
    row.held.push({ face, one });
  }
  let y = top;
  return rows.flatMap(({ held, height }) => {
    const here = y;
    y += height + down;
    return held.map(({ face, one }) => placeAt(one, face, scale, here));
  });
};

const placeAt = (one: Dated, face: Face, scale: TimeScale, y: number): DatedCard => {
  const { from, long, left } = extentOf(one, face, scale);
  const { open, unsure } = one.when;
  return {
    card: { ...face, x: left + face.width / 2, y: y + bar.height + bar.gap + face.height / 2 },
    bar: { kind: 'bar', card: face.id, x: from, y, width: long, height: bar.height, open, unsure },
  };
};
