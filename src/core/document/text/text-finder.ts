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
  const known = new Map<string, readonly number[]>();
  const indexes: ((needle: string) => readonly number[] | null)[] = [];
  let readings = 0;

  const lookUp = (needle: string): readonly number[] | null => {
    if (text.length < shortText || readings < patience) {
      readings += 1;
      return null;
    }
    if (indexes.length === 0) indexes.push(...widths.map((width) => wordIndex(text, width)));
    for (const index of indexes) {
      const found = index(needle);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    all(needle) {
      if (needle === '') return [];
      const found = known.get(needle) ?? lookUp(needle) ?? readThrough(text, needle);
      known.set(needle, found);
      return found;
    },
    has(needle) {
      if (needle === '') return false;
      const found = known.get(needle) ?? lookUp(needle);
      return found ? found.length > 0 : text.includes(needle);
    },
  };
}

function readThrough(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}
