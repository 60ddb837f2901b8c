import { wrapLabel } from '#core/picture/wrap-label.ts';
import type { AccountsBody } from './sheet.ts';

export type AccountsRoom = {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters, largest first; the last one is used where none holds all. */
  readonly sizes: readonly number[];
  /** The most that heads of columns are written in. */
  readonly headSize: number;
};

/** A row in lines: its question, then what each side says. */
export type SetAccounts = {
  readonly sign: string;
  readonly columns: readonly (readonly string[])[];
  readonly height: number;
};

export type FittedAccounts = {
  readonly size: number;
  readonly headSize: number;
  /** Of the sign, of the question, and of each side. */
  readonly widths: { readonly sign: number; readonly question: number; readonly side: number };
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
  readonly rows: readonly SetAccounts[];
  /** Questions that have no room. */
  readonly left: number;
};

export const accountsLeading = 1.3;

/** Accounts side by side in letters as large as their room lets them be; questions that even so have no room are counted. */
export function fitAccounts({ heads, rows }: AccountsBody, room: AccountsRoom): FittedAccounts {
  const [sign, question] = [26, room.width * 0.24];
  const side = (room.width - sign - question) / Math.max(1, heads.length);
  const at = (size: number): FittedAccounts => {
    const headSize = Math.min(size, room.headSize);
    const gap = size * 0.8;
    const wrap = (text: string, width: number) =>
      wrapLabel(text, { width: width - gap, size, weight: 400, maxLines: 12 }).lines;
    const set = rows.map((row): SetAccounts => {
      const columns = [wrap(row.question, question), ...row.cells.map((cell) => wrap(cell, side))];
      const deepest = Math.max(1, ...columns.map((lines) => lines.length));
      return { sign: row.sign, columns, height: deepest * size * accountsLeading + size * 0.7 };
    });
    const headed = heads.map(
      (head) => wrapLabel(head, { width: side - gap, size: headSize, weight: 600, maxLines: 2 }).lines,
    );
    const headHeight = Math.max(1, ...headed.map(({ length }) => length)) * headSize * 1.2 + headSize * 0.2;
    const heightOf = (count: number): number =>
      set.slice(0, count).reduce((sum, { height }) => sum + height, headHeight);
    const isWhole = heightOf(set.length) <= room.height;
    // One line is kept for how many there are more.
    const fits = (count: number): boolean => heightOf(count) + size * accountsLeading <= room.height;
    const kept = isWhole ? set.length : set.filter((_, place) => fits(place + 1)).length;
    const shown = set.slice(0, Math.max(1, kept));
    const widths = { sign, question, side };
    return { size, headSize, widths, heads: headed, headHeight, rows: shown, left: set.length - shown.length };
  };
  const tried = room.sizes.map(at);
  const whole = tried.find(({ left }) => left === 0);
  return whole ?? tried.at(-1) ?? at(12);
}
