import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { FigureBody, HandOut, HandOutWords, MatrixBody } from '#exporters/sheets/sheet.ts';
import { keySign } from './slide-key.ts';
import { escapeXml } from '#exporters/svg/xml.ts';

/** Samples and names of the key. */
const ofKey = new RegExp(`name="${keySign}([^"]*)"`, 'gu');

/** Shapes that are no part of the picture; the library names them so. */
const words =
  /name="(?:Key\u2063: [^"]*|Caption|Sources|Marking, (?:top|bottom)|Accounts|Rule|Quotation|opening|title|[^"]*Placeholder[^"]*|Text \d+)"/u;

/**
 * The shapes of a picture as one group with a description, so that a reader's voice says what it shows instead of
 * reading out hundreds of shapes; the library knows neither groups nor descriptions of shapes.
 */
const groupShapes = (
  slide: string,
  isPart: (head: string) => boolean,
  /** Both as XML has them. */
  { id, name, description }: { readonly id: number; readonly name: string; readonly description: string },
): string => {
  const shapes = [...slide.matchAll(/<p:sp>[^]*?<\/p:sp>/gu)].filter(([shape]) => isPart(shape.slice(0, 400)));
  const [first, last] = [shapes[0], shapes.at(-1)];
  if (first === undefined || last === undefined) return slide;
  const [start, end] = [first.index, last.index + last[0].length];
  const frame = '<a:off x="0" y="0"/><a:ext cx="12191695" cy="6858000"/>';
  const child = '<a:chOff x="0" y="0"/><a:chExt cx="12191695" cy="6858000"/>';
  const head = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}" descr="${description}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${frame}${child}</a:xfrm></p:grpSpPr>`;
  return `${slide.slice(0, start)}${head}${slide.slice(start, end)}</p:grpSp>${slide.slice(end)}`;
};

/** The picture, and behind it its key, where it has one: what a document calls its items never takes part of it. */
const grouped = (slide: string, { description }: FigureBody | MatrixBody, said: HandOutWords): string => {
  const about = { id: 9999, name: escapeXml(said.picture), description: escapeXml(description) };
  const figure = groupShapes(slide, (head) => !words.test(head), about);
  const end = Math.max(0, figure.lastIndexOf('</p:grpSp>'));
  const [picture, rest] = [figure.slice(0, end), figure.slice(end)];
  const names = [...new Set([...rest.matchAll(ofKey)].map(([, name = '']) => name))].join(', ');
  const isKey = (head: string): boolean => head.match(ofKey) !== null;
  return picture + groupShapes(rest, isKey, { id: 9998, name: escapeXml(said.key), description: names });
};

/** One paragraph a line: the library puts them all into one. */
const paragraphsOf = (notes: string, language: string): string =>
  notes
    .split('\n')
    .map((line) =>
      line === ''
        ? '<a:p/>'
        : `<a:p><a:r><a:rPr lang="${escapeXml(language)}"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    )
    .join('');

const oneParagraph = /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>[^]*?<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/u;

const numberIn = (path: string): number => Number(/(\d+)\.xml$/u.exec(path)?.[1] ?? 0);

/** What the library leaves out: groups with descriptions, paragraphs of notes, and the same bytes for the same slides. */
export const finishSlides = (
  written: Uint8Array,
  { sheets, language, words: said }: HandOut,
  made: string,
): Uint8Array => {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(written))) {
    if (path.endsWith('/')) continue;
    const sheet = sheets[numberIn(path) - 1];
    if (sheet !== undefined && /^ppt\/slides\/slide\d+\.xml$/u.test(path)) {
      const xml = strFromU8(bytes);
      const { body } = sheet;
      files[path] = strToU8('description' in body ? grouped(xml, body, said) : xml);
    } else if (sheet !== undefined && /^ppt\/notesSlides\/notesSlide\d+\.xml$/u.test(path)) {
      files[path] = strToU8(strFromU8(bytes).replace(oneParagraph, () => paragraphsOf(sheet.notes, language)));
    } else if (path === 'docProps/core.xml') {
      files[path] = strToU8(strFromU8(bytes).replaceAll(/(W3CDTF">)[^<]*/gu, `$1${escapeXml(made)}`));
    } else files[path] = bytes;
  }
  return zipSync(files, { level: 6, mtime: made });
};
