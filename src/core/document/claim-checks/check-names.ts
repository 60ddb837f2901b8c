import { asList } from '#core/document/as-list.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import { composed } from '#core/document/text/normal-form.ts';

/** A name that a voice gives a node stands in the passage that shows it; of a name in several languages, one does. */
export function* checkNames({ claims, ontology }: EntenteDocument): Iterable<Draft> {
  for (const [index, { rel, value, quote }] of claims.entries()) {
    if (value === undefined || quote === undefined) continue;
    if (!Object.hasOwn(ontology.relations, rel) || ontology.relations[rel]?.names !== true) continue;
    const names = typeof value === 'string' ? [value] : Object.values(value);
    const pieces = asList(quote).map(composed);
    if (names.some((name) => name !== '' && pieces.some((piece) => piece.includes(composed(name))))) continue;
    yield draftError(
      'name-not-in-passage',
      ['claims', index, 'value'],
      `the name “${names.join(' / ')}” is not in the claim's own passage`,
    );
  }
}
