import type { Passage } from '#core/document/locate-passages.ts';
import type { Claim, ClaimId, EntenteDocument } from '#core/document/schema.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { citationIn, type CitationFormat } from './citation-formats.ts';

/** One side of a question: who it is, and what it says to it. */
export type CitedSide = { readonly teller: string; readonly claims: readonly Claim[] };

type Pair = {
  readonly question: string;
  readonly sides: readonly CitedSide[];
  readonly passages: ReadonlyMap<ClaimId, Passage | null>;
  readonly linkOf: (claim: ClaimId) => string;
};

/**
 * What both sides say to a question, every claim with its full citation, always together: whoever takes one account
 * takes the other with it, or the word that there is none. A claim that two sides make together is cited once.
 */
export function citationPair(
  format: CitationFormat,
  document: EntenteDocument,
  { question, sides, passages, linkOf }: Pair,
  language: string,
): string {
  const { accounts } = laterMessagesIn(language);
  const cited = new Set<ClaimId>();
  const entries = sides.flatMap(({ teller, claims }) => {
    if (claims.length === 0) return [`${teller}: ${accounts.doesNotSay}.`];
    return claims.flatMap((claim) => {
      if (cited.has(claim.id)) return [];
      cited.add(claim.id);
      return [
        citationIn(
          format,
          document,
          { claim, passage: passages.get(claim.id) ?? null, link: linkOf(claim.id) },
          language,
        ),
      ];
    });
  });
  // What stands outside an entry is a comment to BibTeX, unless it holds the sign that begins one.
  const outside = (text: string): string => (format === 'bibtex' ? text.replaceAll('@', '') : text);
  return [question, ...entries].map((text) => (text.startsWith('@misc{') ? text : outside(text))).join('\n\n');
}
