import { wordIndex } from './word-index.ts';

export type TextFinder = {
  /** Offsets at which a needle stands in the text, ascending, overlapping ones too. */
  readonly all: (needle: string) => readonly number[];
  readonly has: (needle: string) => boolean;
};

/** A text read through this often has earned an index, unless it is short; the sample's never is. */
const patience = 8;
const shortText = 4_096;
const widths = [16, 6] as const;

export function textFinder(text: string): TextFinder {
  const indexes = new Map<number, (needle: string) => readonly number[] | null>();
  const known = new Map<string, readonly number[]>();
  let readings = 0;

  const lookUp = (needle: string): readonly number[] | null => {
    readings += 1;
    if (text.length < shortText || readings < patience) return null;
    for (const width of widths) {
      if (needle.length <= width) continue;
      const index = indexes.get(width) ?? wordIndex(text, width);
      indexes.set(width, index);
      const found = index(needle);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    all(needle) {
      if (needle === '') return [];
      const found = lookUp(needle) ?? known.get(needle) ?? readThrough(text, needle);
      // What no index helps with is short and often asked for again.
      if (needle.length <= 32) known.set(needle, found);
      return found;
    },
    has(needle) {
      if (needle === '') return false;
      const found = lookUp(needle);
      return found ? found.length > 0 : text.includes(needle);
    },
  };
}

function readThrough(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}
