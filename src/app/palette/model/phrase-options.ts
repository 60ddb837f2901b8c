import type { SearchIndex } from '#core/queries/search/search-index.ts';
import type { Phrase } from './find-commands.ts';

/** A command about an item, or the path from one to another. */
export type Meant = { readonly id: string; readonly from: string; readonly to: string | null };

const most = 4;

/** What a phrase may mean: "focus mod" an item, "path mod dod" two of them, however the words are parted. */
export function phraseOptions(index: SearchIndex, { command, rest }: Phrase): readonly Meant[] {
  const found = (words: readonly string[]): readonly string[] =>
    index
      .search(words.join(' '), 'items')
      .items.slice(0, most)
      .map(({ id }) => id);
  const id = (from: string, to: string | null): string => [command.id, from, to ?? ''].join(' ');
  const pairs =
    command.stays === true
      ? rest.slice(1).flatMap((_, place) => {
          const [from] = found(rest.slice(0, place + 1));
          const ends = from === undefined ? [] : found(rest.slice(place + 1)).filter((end) => end !== from);
          return ends.map((to): Meant => ({ id: id(from ?? '', to), from: from ?? '', to }));
        })
      : [];
  const single = found(rest).map((from): Meant => ({ id: id(from, null), from, to: null }));
  return [...pairs, ...single].slice(0, most);
}
