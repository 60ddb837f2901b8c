import type { EntenteDocument } from '#core/document/schema.ts';
import { draftError, type Draft } from './draft.ts';

type WithId = { readonly id: string };

/** Ids of claims, comparisons and steps are given once: the second record of an id is the one left out. */
export function* checkIds({ claims, compare, story }: EntenteDocument): Iterable<Draft> {
  yield* repeated('claims', 'claim', claims);
  yield* repeated('compare', 'comparison', compare ?? []);
  yield* repeated('story', 'step', story ?? []);
}

function* repeated(section: string, word: string, records: readonly WithId[]): Iterable<Draft> {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id))
      yield draftError('duplicate-id', [section, index, 'id'], `another ${word} before this one has the id "${id}"`);
    seen.add(id);
  }
}
