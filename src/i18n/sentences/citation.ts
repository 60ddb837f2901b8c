import { asList } from '#core/document/as-list.ts';
import { passageFinder, type Passage } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { nodeName } from './node-name.ts';
import { speakerNames, speakersOf } from './speaker-names.ts';

const inFile = (id: string, updated: string | undefined): string =>
  `Entente, ${updated === undefined ? '' : `data ${updated}, `}claim ${id}.`;

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
  const sourceId = passage?.sourceId ?? passageFinder(document).sourceOf(claim);
  const source = sourceId === null ? undefined : document.sources[sourceId];
  const publisher = claim.via ?? source?.publisher;
  const speakers = speakersOf(document, claim);
  const speaker = speakerNames(document, claim, language);
  const outlet =
    publisher === undefined || speakers.join() === publisher ? '' : nodeName(document, publisher, language);
  const paragraphs = [...new Set((passage?.pieces ?? []).map(({ paragraph }) => paragraph + 1))];
  const words = passage === null ? [] : asList(claim.quote);
  const head = [
    speaker,
    outlet === '' ? '' : `reported by ${outlet}`,
    source?.date === undefined ? '' : formatDate(source.date, language),
    paragraphs.length === 0 ? '' : `¶${paragraphs.join(', ¶')}`,
  ].filter(Boolean);
  const quote = words.length === 0 ? 'no source passage' : `“${words.join(' … ')}”`;
  return `${head.join(', ')}: ${quote}. ${inFile(claim.id, document.meta.updated)}`;
};
