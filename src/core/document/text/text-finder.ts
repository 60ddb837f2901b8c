import { indexMemory, wordIndex, type WordIndex } from './word-index.ts';

export type TextFinder = {
  /** Offsets at which a needle stands in the text, ascending, overlapping ones too. */
  readonly all: (needle: string) => readonly number[];
  readonly has: (needle: string) => boolean;
};

/** A text read through this often has earned an index, unless it is short; the sample's never is. */
const patience = 8;
const shortText = 4_096;

/** Room for the indexes of one text at a time: those of the text asked for last, the more telling one first. */
export type IndexShelf = {
  readonly holds: (text: string) => boolean;
  readonly indexesOf: (text: string) => readonly WordIndex[];
};

/** So often a text is indexed anew in the room that all share; one asked for between others then gets its own. */
const returns = 3;

export function indexShelf(): IndexShelf {
  const widths = [16, 6].map((width) => ({ width, memory: indexMemory() }));
  let last: string | null = null;
  let indexes: readonly WordIndex[] = [];
  return {
    holds: (text) => text === last,
    indexesOf(text) {
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
    },
  };
}

export function textFinder(text: string, shared: IndexShelf): TextFinder {
  let shelf = shared;
  let shelved = 0;
  let readings = 0;
  const lookUp = (needle: string): readonly number[] | null => {
    readings += 1;
    if (text.length < shortText || readings < patience) return null;
    if (!shelf.holds(text)) {
      shelved += 1;
      if (shelved > returns && shelf === shared) shelf = indexShelf();
    }
    for (const index of shelf.indexesOf(text)) {
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
