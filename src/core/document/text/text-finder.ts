import { indexMemory, wordIndex, type WordIndex } from './word-index.ts';

export type TextFinder = {
  /** Offsets at which a needle stands in the text, ascending, overlapping ones too. */
  readonly all: (needle: string) => readonly number[];
  readonly has: (needle: string) => boolean;
};

/** A text read through this often has earned an index, unless it is short; the sample's never is. */
const patience = 8;
const shortText = 4_096;

/** A text's indexes, the more telling one first. */
export type IndexShelf = (text: string) => readonly WordIndex[];

/**
 * Room for the indexes of one text: those of the last text asked for are kept, so that whoever asks text by text
 * has each indexed once, and memory does not grow with the document.
 */
export function indexShelf(): IndexShelf {
  const widths = [16, 6].map((width) => ({ width, memory: indexMemory() }));
  let last: string | null = null;
  let indexes: readonly WordIndex[] = [];
  return (text) => {
    if (text === last) return indexes;
    indexes = widths.map(({ width, memory }) => {
      let index: WordIndex | null = null;
      return (needle) => {
        if (needle.length <= width) return null;
        index ??= wordIndex(text, width, memory);
        return index(needle);
      };
    });
    last = text;
    return indexes;
  };
}

export function textFinder(text: string, shelf: IndexShelf): TextFinder {
  let readings = 0;
  const lookUp = (needle: string): readonly number[] | null => {
    readings += 1;
    if (text.length < shortText || readings < patience) return null;
    for (const index of shelf(text)) {
      const found = index(needle);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    all: (needle) => (needle === '' ? [] : (lookUp(needle) ?? readThrough(text, needle))),
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
