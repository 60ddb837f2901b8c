import type { Passage } from '#core/document/locate-passages.ts';
import type { Claim, ClaimId, EntenteDocument, Source } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { CitedPassage } from '#exporters/sheets/sheet.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { quotation } from '#i18n/sentences/citations/citation.ts';
import { citationParts } from '#i18n/sentences/citations/citation-parts.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';

/** The address of a source, if it leads to the web. */
const urlOf = (source: Source | null): string | null =>
  source?.url !== undefined && /^https?:\/\//iu.test(source.url) ? source.url : null;

const titleOf = ({ title }: Source, language: string): string =>
  laterMessagesIn(language).handOut.source(textIn(title, language));

/** Claims as numbered receipts; what several claims say in the same words of the same speaker is one. */
export const citedPassages = (
  document: EntenteDocument,
  claims: readonly Claim[],
  passages: ReadonlyMap<ClaimId, Passage | null>,
  language: string,
): { readonly cited: readonly CitedPassage[]; readonly numbers: ReadonlyMap<ClaimId, number> } => {
  const cited: CitedPassage[] = [];
  const numbers = new Map<ClaimId, number>();
  for (const claim of claims) {
    const parts = citationParts(document, claim, passages.get(claim.id) ?? null, language);
    const paragraphs = parts.paragraphs.map((paragraph) => `¶${paragraph}`);
    const lead = [listIn(parts.speakers, language), ...paragraphs].filter(Boolean).join(', ');
    const title = parts.source === null ? '' : titleOf(parts.source, language);
    const outlet = [parts.publisher, parts.date].filter(Boolean).join(', ');
    const source = [outlet, title].filter(Boolean).join(', ');
    const quote = quotation(parts, language);
    const same = cited.find((each) => each.lead === lead && each.quote === quote && each.source === source);
    const number = same?.number ?? cited.length + 1;
    if (same === undefined) cited.push({ number, lead, source, outlet, quote, url: urlOf(parts.source) });
    numbers.set(claim.id, number);
  }
  return { cited, numbers };
};

/** The sources themselves, for a picture whose lines have too many receipts to be written out. */
export const citedSources = (document: EntenteDocument, language: string): readonly CitedPassage[] =>
  Object.values(document.sources).map((source, place) => {
    const outlet = [
      nodeName(document, source.publisher, language),
      ...(source.date === undefined ? [] : [formatDate(source.date, language)]),
    ].join(', ');
    return {
      number: place + 1,
      lead: outlet,
      source: '',
      outlet,
      quote: titleOf(source, language),
      url: urlOf(source),
    };
  });

/** Which numbers stand on which line. */
export const numbersOnLines = (
  { lines }: Picture,
  numbers: ReadonlyMap<ClaimId, number>,
): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ key, told }) => {
      const here = new Set(told.claims.flatMap((id) => numbers.get(id) ?? []));
      return here.size === 0 ? [] : [[key, [...here].toSorted((a, b) => a - b).join(', ')] as const];
    }),
  );
