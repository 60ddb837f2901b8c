import { asList } from '#core/document/as-list.ts';
import { passageFinder, type Passage } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument, Source } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';

/** What every form of citation is made of; texts that are not known are empty. */
export type CitationParts = {
  readonly claim: Claim;
  readonly sourceId: string | null;
  readonly source: Source | null;
  /** Whoever says it, one name each. */
  readonly speakers: readonly string[];
  /** Who published it. */
  readonly publisher: string;
  /** The publisher, unless it speaks for itself. */
  readonly reporter: string;
  /** In words, exactly as far as it is known. */
  readonly date: string;
  /** From 1. */
  readonly paragraphs: readonly number[];
  /** The stored words, pieces joined by an ellipsis; without a passage, empty. */
  readonly words: string;
  /** "Entente, data 2026-11-23, claim c34." */
  readonly entry: string;
};

export function citationParts(
  document: EntenteDocument,
  claim: Claim,
  passage: Passage | null,
  language: string,
): CitationParts {
  const { citation } = laterMessagesIn(language).accounts;
  const sourceId = passage?.sourceId ?? passageFinder(document).sourceOf(claim);
  const source = (sourceId === null ? undefined : document.sources[sourceId]) ?? null;
  const outlet = claim.via ?? source?.publisher;
  const publisher = outlet === undefined ? '' : nodeName(document, outlet, language);
  const speakers = speakersOf(document, claim);
  const { updated } = document.meta;
  return {
    claim,
    sourceId,
    source,
    speakers: speakers.map((id) => nodeName(document, id, language)),
    publisher,
    reporter: speakers.join() === outlet ? '' : publisher,
    date: source?.date === undefined ? '' : formatDate(source.date, language),
    paragraphs: [...new Set((passage?.pieces ?? []).map(({ paragraph }) => paragraph + 1))],
    words: passage === null ? '' : asList(claim.quote).join(' … '),
    entry: `${['Entente', ...(updated === undefined ? [] : [citation.data(updated)]), citation.claim(claim.id)].join(', ')}.`,
  };
}
