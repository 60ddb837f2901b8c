import type { Passage } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument, Source, SourceId } from '#core/document/schema.ts';
import { passageFinder } from '#core/document/locate-passages.ts';
import { spanAtCodePoints, type Offsets } from '#core/document/text/source-offsets.ts';

/** A claim of a source with its number in the order in which its passage begins, from 1. */
export type NumberedClaim = { readonly claim: Claim; readonly number: number; readonly passage: Passage };

const first = ({ pieces: [piece] }: Passage): readonly [number, number, number] =>
  piece === undefined ? [0, 0, 0] : [piece.paragraph, piece.start, -piece.end];

/** The claims of a source as a reader meets them; of passages that begin together the longer comes first. */
export const readingOrder = (
  document: EntenteDocument,
  passages: ReadonlyMap<string, Passage | null>,
  source: SourceId,
): readonly NumberedClaim[] =>
  document.claims
    .flatMap((claim) => {
      const passage = passages.get(claim.id);
      return passage?.sourceId === source ? [{ claim, passage }] : [];
    })
    .toSorted((one, other) => {
      const [a, b] = [first(one.passage), first(other.passage)];
      return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
    })
    .map((each, place) => ({ ...each, number: place + 1 }));

/** Claims of a source whose words are not found in it, so that nothing can be marked for them. */
export const lostClaims = (
  document: EntenteDocument,
  passages: ReadonlyMap<string, Passage | null>,
  source: SourceId,
): readonly Claim[] => {
  const { sourceOf } = passageFinder(document);
  return document.claims.filter((claim) => passages.get(claim.id) === null && sourceOf(claim) === source);
};

/**
 * The words that a reader looks at, as they stand in the source: the first piece of the passage in hand, else the stretch
 * that a link points at; empty for none. Pieces further on are parted from the first by words of no concern.
 */
export const wordsInHand = (
  source: Source,
  inHand: Pick<NumberedClaim, 'passage'> | undefined,
  { span }: { readonly span?: Offsets },
): string => {
  const piece = inHand?.passage.pieces[0] ?? (span === undefined ? null : spanAtCodePoints(source, span));
  return piece === null ? '' : (source.text?.[piece.paragraph]?.slice(piece.start, piece.end) ?? '');
};
