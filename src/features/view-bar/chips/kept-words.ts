import type { Family } from '#core/queries/legend/kinds-of.ts';

type Names<Head extends string> = { readonly head: (head: Head) => string; readonly value: (value: string) => string };

/** What of a filter's list is said: what it keeps or, where that is more, what it leaves out. */
export type KeptWords = { readonly says: 'kept' | 'leftOut' | 'nothing'; readonly names: readonly string[] };

/** In as few words as may be: where a row of the key is kept whole, its name stands for all below it. */
export function keptWords<Head extends string>(
  kept: readonly string[],
  families: readonly Family<Head>[],
  names: Names<Head>,
): KeptWords {
  const say = (isMeant: (value: string) => boolean): readonly string[] =>
    families.flatMap(({ head, values }) => {
      const meant = values.filter(isMeant);
      return meant.length === values.length && values.length > 1 ? [names.head(head)] : meant.map(names.value);
    });
  const within = say((value) => kept.includes(value));
  const without = say((value) => !kept.includes(value));
  if (within.length === 0) return { says: 'nothing', names: [] };
  return within.length <= without.length ? { says: 'kept', names: within } : { says: 'leftOut', names: without };
}

/** Values that have no rows below them, as families of one. */
export const single = (values: readonly string[]): readonly Family<string>[] =>
  values.map((value) => ({ head: value, values: [value] }));
