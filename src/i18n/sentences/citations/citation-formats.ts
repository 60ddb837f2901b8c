import { parseEdtf, type DatePart } from '#core/document/edtf.ts';
import type { Passage } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { attribution, citation, quotation } from './citation.ts';
import { citationParts, type CitationParts } from './citation-parts.ts';

/** In the order in which they are offered. */
export const citationFormats = ['plain', 'markdown', 'bibtex', 'note'] as const;
export type CitationFormat = (typeof citationFormats)[number];

type Cited = {
  readonly claim: Claim;
  readonly passage: Passage | null;
  /** Where the claim can be seen again: an address, or a code to search for. */
  readonly link: string;
};

/** A claim with its receipt in one of the formats; each has speaker, outlet, date, paragraph, the words and the claim. */
export function citationIn(
  format: CitationFormat,
  document: EntenteDocument,
  { claim, passage, link }: Cited,
  language: string,
): string {
  if (format === 'plain') return citation(document, claim, passage, language);
  const parts = citationParts(document, claim, passage, language);
  switch (format) {
    case 'markdown':
      return inMarkdown(parts, language);
    case 'bibtex':
      return inBibtex(document, parts, language);
    case 'note':
      return `${quotation(parts, language)} – ${attribution(parts, language).join(', ')}. ${parts.entry} ${link}`;
  }
}

/** The address of a source if it leads to the web, with nothing in it that would end a link or a field early. */
const addressOf = ({ source }: CitationParts): string | null =>
  source?.url !== undefined && /^https?:\/\//iu.test(source.url)
    ? source.url.replaceAll(/[\s()<>{}\\"]/gu, (sign) =>
        /[()]/u.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign),
      )
    : null;

/** Text that Markdown shows as it stands: signs that mark up anywhere, and those that do so at the start of a line. */
const plainMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>#|~&$]/gu, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+=])/gmu, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])/gmu, String.raw`$1\$2`);

function inMarkdown(parts: CitationParts, language: string): string {
  const url = addressOf(parts);
  const title = parts.source === null || url === null ? '' : plainMarkdown(textIn(parts.source.title, language));
  const quote = plainMarkdown(quotation(parts, language)).replaceAll(/\r\n?|\n/gu, '\n> ');
  const head = plainMarkdown(attribution(parts, language).join(', '));
  return `> ${quote}\n\n— ${[head, title === '' ? '' : `[${title}](${url})`].filter(Boolean).join(', ')}. ${parts.entry}`;
}

const texSigns: { readonly [sign: string]: string } = {
  '\\': String.raw`\textbackslash{}`,
  // Not \{ and \}: BibTeX counts braces even behind a backslash, and one alone would break the entry.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const inTex = (text: string): string =>
  text.replaceAll(/[\\{}~^$&%#_]/gu, (sign) => texSigns[sign] ?? `\\${sign}`).replaceAll(/\s+/gu, ' ');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year and month as BibTeX has them, only where the date is one and its year is known; the note has it in words. */
function datedFields(date: string | undefined): readonly string[] {
  const parsed = date === undefined ? null : parseEdtf(date);
  const start: DatePart | null = parsed === null || parsed.start !== parsed.end ? null : parsed.start;
  if (start === null || start.precision === 'decade') return [];
  const month = start.month === null ? undefined : months[start.month - 1];
  return [`year = {${start.year}}`, ...(month === undefined ? [] : [`month = ${month}`])];
}

function inBibtex(document: EntenteDocument, parts: CitationParts, language: string): string {
  const { citation: words } = laterMessagesIn(language).accounts;
  const { source, speakers, publisher, paragraphs, date, entry } = parts;
  const url = addressOf(parts);
  const note = [
    date,
    paragraphs.length === 0 ? '' : words.paragraphs(paragraphs),
    `${quotation(parts, language)}. ${entry}`,
  ].filter(Boolean);
  const fields = [
    // Doubled braces keep a ministry from being read as first and last name.
    ...(speakers.length === 0 ? [] : [`author = {${speakers.map((name) => `{${inTex(name)}}`).join(' and ')}}`]),
    ...(source === null ? [] : [`title = {{${inTex(textIn(source.title, language))}}}`]),
    ...(publisher === '' ? [] : [`howpublished = {${inTex(publisher)}}`]),
    ...datedFields(source?.date),
    ...(url === null ? [] : [`url = {${url}}`]),
    `note = {${inTex(note.join(', '))}}`,
  ];
  const key = `${parts.sourceId ?? document.meta.id}-${parts.claim.id}`;
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}
