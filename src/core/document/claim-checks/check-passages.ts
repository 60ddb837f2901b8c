import { asList } from '#core/document/as-list.ts';
import type { CheckContext } from '#core/document/checks/check-context.ts';
import { draftError, type Draft } from '#core/document/checks/draft.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import type { PassageSearch } from '#core/document/text/find-passage.ts';
import type { Path } from '#core/problem.ts';

/** Every passage stands in its source letter for letter, and at one place only. */
export function* checkPassages({ claims }: EntenteDocument, { passages, explain }: CheckContext): Iterable<Draft> {
  for (const [index, claim] of claims.entries()) {
    const search = passages.search(claim);
    const sourceId = search ? passages.sourceOf(claim) : null;
    const text = sourceId === null ? null : passages.text(sourceId);
    if (!search || search.kind === 'found' || !text) continue;
    yield draftSearch(search, claim, ['claims', index], (quote) => explain(text, quote));
  }
}

type Failure = Exclude<PassageSearch, { readonly kind: 'found' }>;

function draftSearch(search: Failure, claim: Claim, path: Path, explain: (quote: string) => string): Draft {
  const at = (piece: number): Path => [...path, 'quote', ...(typeof claim.quote === 'string' ? [] : [piece])];
  switch (search.kind) {
    case 'missing':
      return draftError('passage-not-found', at(search.piece), explain(asList(claim.quote)[search.piece] ?? ''));
    case 'not-beside': {
      const key = search.piece === 0 && claim.prefix !== undefined ? 'prefix' : 'suffix';
      return draftError(
        'passage-not-beside',
        [...path, key],
        `the passage is in the source, but not beside this ${key}`,
      );
    }
    case 'across':
      return draftError(
        'passage-across',
        at(search.piece),
        'runs over the end of a paragraph: write it as a list of pieces',
      );
    case 'repeated': {
      const where = [...new Set(search.paragraphs)].map((paragraph) => paragraph + 1).join(', ');
      const message = `stands ${search.paragraphs.length} times in the source (paragraph ${where}): add "prefix" or "suffix"`;
      return draftError('passage-not-unique', at(search.piece), message);
    }
    case 'disordered':
      return draftError('passage-disordered', [...path, 'quote'], 'the pieces stand in the source in another order');
  }
}
