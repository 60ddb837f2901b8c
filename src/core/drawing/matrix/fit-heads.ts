import { measureText } from '#core/picture/text-metrics.ts';
import { wrapLabel, type WrappedLabel } from '#core/picture/wrap-label.ts';

/** Distance of lines as a share of their size. */
export const leading = 1.16;

/** No row is lower than so many times its letters. */
export const leastRow = 1.5;

/** Breaks a name into lines of semibold letters. */
export type Wrap = (text: string, width: number, size: number, maxLines: number) => WrappedLabel;

/** The same names are broken again and again while rows and columns are tried. */
export function rememberingWrap(): Wrap {
  const known = new Map<string, WrappedLabel>();
  return (text, width, size, maxLines) => {
    const name = `${maxLines} ${size} ${width} ${text}`;
    const found = known.get(name) ?? wrapLabel(text, { width, size, weight: 600, maxLines });
    known.set(name, found);
    return found;
  };
}

export type FittedParties = {
  /** Of names and countries together, and where names begin. */
  readonly width: number;
  readonly left: number;
  /** Of all rows together. */
  readonly height: number;
  readonly rows: readonly {
    readonly lines: readonly string[];
    /** The name of its country, beside the first of its rows; no lines beside the others. */
    readonly country: readonly string[];
    readonly isFirst: boolean;
    readonly height: number;
  }[];
  /** A name did not fit. */
  readonly cut: boolean;
};

type PartySizes = {
  readonly letters: number;
  readonly small: number;
  /** The most for countries, and for names. */
  readonly countries: number;
  readonly names: number;
};

/** Between a name and the grid. */
const gap = 0.5;

type Party = { readonly name: string; readonly country: string };

/** The names of parties in at most two lines, beside those of their countries, in columns no wider than they need. */
export function fitParties(parties: readonly Party[], sizes: PartySizes, wrap: Wrap): FittedParties {
  const { letters, small, countries, names } = sizes;
  const wrapped = parties.map(({ name }) => wrap(name, names - letters * gap, letters, 2));
  const widest = (lines: readonly string[], size: number): number =>
    Math.max(0, ...lines.map((line) => measureText(line, size, 600)));
  // A word of a country is never torn.
  const room = Math.max(
    countries,
    widest(
      parties.flatMap(({ country }) => country.split(' ')),
      small,
    ),
  );
  const rows = wrapped.map(({ lines }, at) => {
    const { country = '' } = parties[at] ?? {};
    const isFirst = country !== parties[at - 1]?.country;
    const told = isFirst && country !== '' ? wrap(country, room, small, 2).lines : [];
    const tall = Math.max(lines.length * letters * leading, told.length * small * leading) + letters * 0.3;
    return { lines, country: told, isFirst, height: Math.max(tall, letters * leastRow) };
  });
  const told = widest(
    rows.flatMap(({ country }) => country),
    small,
  );
  // Slides write nothing smaller than names, so that their countries are wider than these.
  const left = told === 0 ? 0 : told * 1.15 + small * 0.6;
  const needed = widest(
    wrapped.flatMap(({ lines }) => lines),
    letters,
  );
  return {
    width: left + Math.min(names, needed + letters * gap),
    left,
    height: rows.reduce((sum, { height }) => sum + height, 0),
    rows,
    cut: wrapped.some(({ cut }) => cut),
  };
}

export type FittedHeads = {
  readonly upright: boolean;
  /** Of each column. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (readonly string[])[];
};

type HeadRoom = {
  readonly letters: number;
  /** For all columns together, and for their heads. */
  readonly width: number;
  readonly height: number;
  /** No column is narrower. */
  readonly least: number;
  readonly wrap: Wrap;
};

type Names = readonly (readonly [name: string, short: string])[];

/** Lines of a name that fits whole, else of its short one; null where neither does. */
function linesIn(
  [name, short]: Names[number],
  { wrap, letters: size }: HeadRoom,
  width: number,
  maxLines: number,
): readonly string[] | null {
  const isTorn = (text: string): boolean =>
    text.split(/[ \t\n\r/–—-]+/u).some((word) => measureText(word, size, 600) > width);
  for (const text of [name, short]) {
    const { lines, cut } = wrap(text, width, size, maxLines);
    if (!cut && !isTorn(text)) return lines;
  }
  return null;
}

const allOf = (lines: readonly (readonly string[] | null)[]): readonly (readonly string[])[] | null => {
  const there = lines.filter((each) => each !== null);
  return there.length === lines.length ? there : null;
};

/** Words over their columns, as people read. */
function level(names: Names, head: HeadRoom): FittedHeads | null {
  const { letters, width, height, least } = head;
  const each = Math.min(width / Math.max(1, names.length), letters * 10);
  const lines = each < least ? null : allOf(names.map((name) => linesIn(name, head, each - letters * 0.5, 4)));
  if (lines === null) return null;
  const tall = Math.max(...lines.map(({ length }) => length)) * letters * leading + letters * 0.4;
  return tall > height ? null : { upright: false, width: each, height: tall, lines };
}

/** Words that run upwards, where there are more columns than words have room beside each other. */
function upright(names: Names, head: HeadRoom): FittedHeads | null {
  const { letters, width, height, least } = head;
  const room = width / Math.max(1, names.length);
  const across = (count: number): number => count * letters * leading + letters * 0.5;
  for (const long of [7, 8.5, 10, 12].map((share) => share * letters)) {
    if (long + letters * 0.4 > height) return null;
    for (const most of [1, 2, 3]) {
      if (Math.max(across(most), least) > room) break;
      const lines = allOf(names.map((name) => linesIn(name, head, long, most)));
      if (lines === null) continue;
      const longest = Math.max(...lines.flat().map((line) => measureText(line, letters, 600)));
      const wide = Math.max(across(Math.max(...lines.map(({ length }) => length))), least);
      return { upright: true, width: Math.min(room, wide * 1.25), height: longest + letters * 0.4, lines };
    }
  }
  return null;
}

/** The names of columns, level where they have room, else upright; null where the room holds neither. */
export const fitHeads = (names: Names, room: HeadRoom): FittedHeads | null =>
  level(names, room) ?? upright(names, room);
