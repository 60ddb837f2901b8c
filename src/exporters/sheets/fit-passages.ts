import { fillLines } from './fill-lines.ts';
import type { CitedPassage } from './sheet.ts';

/** A passage as it stands on a page: its text in lines. */
export type SetPassage = { readonly number: number; readonly lines: readonly string[]; readonly url: string | null };

export type PassageRoom = {
  /** Of a column, in the unit of `size`. */
  readonly width: number;
  readonly size: number;
  /** Lines of all columns together. */
  readonly lines: number;
};

/** Every source of some passages, once. */
export const sourcesOf = (passages: readonly CitedPassage[]): readonly string[] => [
  ...new Set(passages.map(({ source }) => source)),
];

/** What a passage says as running text; where all are from one source, that is named once below them. */
export const passageText = ({ lead, source, quote }: CitedPassage, isOneSource: boolean): string =>
  [isOneSource ? lead : [lead, source].filter(Boolean).join(', '), quote].filter(Boolean).join(': ');

const setIn = (passages: readonly CitedPassage[], { width, size }: PassageRoom, maxLines: number) => {
  const isOneSource = sourcesOf(passages).length === 1;
  return passages.map((passage): SetPassage => ({
    number: passage.number,
    url: passage.url,
    lines: fillLines(passageText(passage, isOneSource), { width, size, maxLines }),
  }));
};

const linesOf = (set: readonly SetPassage[]): number => set.reduce((sum, { lines }) => sum + lines.length, 0);

/**
 * Passages broken into lines for the room there is: whole where all fit, else each cut to so many lines that they do.
 * Whatever has no room even so is left out and counted.
 */
export const fitPassages = (
  passages: readonly CitedPassage[],
  room: PassageRoom,
): { readonly set: readonly SetPassage[]; readonly left: number } => {
  for (const maxLines of [9, 6, 4, 3, 2, 1]) {
    const set = setIn(passages, room, maxLines);
    if (linesOf(set) <= room.lines) return { set, left: 0 };
  }
  const kept = passages.slice(0, Math.max(0, room.lines - 1));
  return { set: setIn(kept, room, 1), left: passages.length - kept.length };
};

/** Columns as even as they can be without tearing a passage, in reading order. */
export const inColumns = (set: readonly SetPassage[], count: number): readonly (readonly SetPassage[])[] => {
  const half = linesOf(set) / count;
  let sum = 0;
  const columns: SetPassage[][] = Array.from({ length: count }, () => []);
  for (const passage of set) {
    const middle = sum + passage.lines.length / 2;
    columns[Math.min(count - 1, Math.floor(middle / Math.max(half, 1)))]?.push(passage);
    sum += passage.lines.length;
  }
  return columns;
};
