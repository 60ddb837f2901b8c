import type { Passage } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { citationParts, type CitationParts } from './citation-parts.ts';
import { listIn } from '#i18n/sentences/list-in.ts';

/** Who says it, who reported it, when, and in which paragraphs: what stands before or after the words. */
export const attribution = (parts: CitationParts, language: string): readonly string[] =>
  [
    listIn(parts.speakers, language),
    parts.reporter === '' ? '' : laterMessagesIn(language).accounts.citation.reportedBy(parts.reporter),
    parts.date,
    parts.paragraphs.length === 0 ? '' : `¶${parts.paragraphs.join(', ¶')}`,
  ].filter(Boolean);

/** The words in quotation marks, or that there are none. */
export const quotation = ({ words }: CitationParts, language: string): string => {
  const { picture } = messagesIn(language);
  const { accounts } = laterMessagesIn(language);
  return words === '' ? accounts.citation.noPassage : picture.quoted(words);
};

/**
 * A claim with its receipt as one plain sentence for a note or a mail: speaker, outlet, date, paragraph, the words and
 * the claim's id. The words are the stored ones; without a passage it says so.
 */
export const citation = (
  document: EntenteDocument,
  claim: Claim,
  passage: Passage | null,
  language: string,
): string => {
  const parts = citationParts(document, claim, passage, language);
  return `${attribution(parts, language).join(', ')}: ${quotation(parts, language)}. ${parts.entry}`;
};
