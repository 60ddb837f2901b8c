import type { Passage } from '#core/document/locate-passages.ts';
import type { Claim, ClaimId, EntenteDocument } from '#core/document/schema.ts';
import type { AccountColumn } from '#core/queries/accounts/account-columns.ts';
import { answerOf, type AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { wordDifference, type WordPiece } from '#core/queries/accounts/word-difference.ts';
import { shortPassage } from './short-passage.ts';

/** A claim as it stands in a column: its words cut where they differ from the other sides'; none without a passage. */
export type Said = {
  readonly claim: Claim;
  readonly passage: Passage | null;
  readonly words: readonly WordPiece[];
};

/** What one column of a row holds; no claims is "does not say". */
export type Side = { readonly column: AccountColumn; readonly said: readonly Said[] };

/** The columns of a row, filled, always as many and in the same order; words are compared between sides that speak. */
export function sidesOf(
  document: EntenteDocument,
  row: AccountRow,
  columns: readonly AccountColumn[],
  passages: ReadonlyMap<ClaimId, Passage | null>,
): readonly Side[] {
  const passageOf = ({ id }: Claim): Passage | null => passages.get(id) ?? null;
  const answers = columns.map(({ voice }) => answerOf(row, voice));
  const speaking = answers.filter((claims) => claims.length > 0);
  const pieces = wordDifference(
    speaking.map((claims) =>
      claims.map((claim) => {
        const passage = passageOf(claim);
        return passage === null ? '' : shortPassage(document, passage);
      }),
    ),
  );
  return columns.map((column, place) => {
    const claims = answers[place] ?? [];
    const words = pieces[speaking.indexOf(claims)] ?? [];
    return {
      column,
      said: claims.map((claim, at) => ({ claim, passage: passageOf(claim), words: words[at] ?? [] })),
    };
  });
}
