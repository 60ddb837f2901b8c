import { pageSize, paperMargin, pixel, type Paper } from '#exporters/page/papers.ts';
import { planPage, type PagePlan } from '#exporters/page/plan-page.ts';
import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';
import type { Size } from '#exporters/svg/drawing.ts';
import { escapeXml } from '#exporters/svg/xml.ts';
import { handoutStyle, type HandoutLayout } from './handout-style.ts';
import { element, written } from './html.ts';
import { writeBody, writeKey, writePassages } from './write-body.ts';

export type HandoutWish = {
  readonly handOut: HandOut;
  readonly paper: Paper;
  readonly layout: HandoutLayout;
  readonly fontFaces?: string;
};

/** What heads and feet take of a page, at the most: pixels. */
const headsRoom = 150;

const innerSize = (paper: Paper): Size => {
  const { width, height } = pageSize(paper);
  const margins = 2 * paperMargin * pixel;
  return { width: width - margins, height: height - margins };
};

const foot = ({ title, version, made, words, sheets }: HandOut, pages: readonly Sheet[]): string => {
  const numbers = pages.map((sheet) => words.page(sheets.indexOf(sheet) + 1, sheets.length)).join(' · ');
  return element(
    'p',
    { class: 'foot' },
    written('span', {}, [title, version, made].filter((part) => part !== '').join(' · ')),
    written('span', {}, numbers),
  );
};

const heads = ({ title, caption }: Sheet, level: 'h1' | 'h2'): string =>
  written(level, {}, title) + written('p', { class: 'caption' }, caption);

const page = (handOut: HandOut, name: string, sheets: readonly Sheet[], inner: string): string => {
  const marking = written('p', { class: 'marking' }, handOut.marking);
  return element('section', { class: name }, marking, inner, foot(handOut, sheets), marking);
};

const planOf = (sheet: Sheet, size: Size): PagePlan =>
  planPage({ sheet, area: { x: 0, y: 0, width: size.width, height: size.height - headsRoom } });

const onePage = ({ handOut, paper }: HandoutWish, sheet: Sheet, prefix: string): string => {
  const plan = planOf(sheet, innerSize(paper));
  const middle = plan.legend.width === null ? 'middle beside' : 'middle below';
  const body = element(
    'div',
    { class: middle },
    writeBody(sheet, handOut, plan.body, prefix),
    writeKey(sheet, handOut),
  );
  const name = sheet.body.kind === 'title' ? 'step title' : 'step';
  const inner = heads(sheet, 'h1') + (sheet.body.kind === 'title' ? '' : body) + writePassages(plan, handOut);
  return page(handOut, name, [sheet], inner);
};

const half = ({ handOut, paper }: HandoutWish, sheet: Sheet, prefix: string): string => {
  const { width, height } = innerSize(paper);
  const size = { width: width * 0.58, height: height / 2 - 110 };
  const part = element('div', { class: 'part' }, heads(sheet, 'h2'), writeBody(sheet, handOut, size, prefix));
  return element('div', { class: 'half' }, part, '<div class="lines"></div>');
};

const withNotes = ({ handOut, paper }: HandoutWish, sheet: Sheet, prefix: string): string => {
  const { width, height } = innerSize(paper);
  const plan = planOf(sheet, { width: width * 0.58, height: height * 0.9 });
  const left = element(
    'div',
    { class: 'part' },
    writeBody(sheet, handOut, plan.body, prefix),
    writePassages(plan, handOut),
  );
  const right = element(
    'div',
    { class: 'part' },
    written('h2', {}, handOut.words.notes),
    written('p', { class: 'notes' }, sheet.notes),
  );
  return page(handOut, 'step', [sheet], heads(sheet, 'h1') + element('div', { class: 'beside-notes' }, left, right));
};

const pagesOf = (wish: HandoutWish): readonly string[] => {
  const { handOut, layout } = wish;
  const { sheets } = handOut;
  if (layout === 'sources') return sheets.map((sheet, place) => onePage(wish, sheet, `s${place + 1}`));
  if (layout === 'notes') return sheets.map((sheet, place) => withNotes(wish, sheet, `s${place + 1}`));
  const pairs = sheets.flatMap((_, place) => (place % 2 === 0 ? [sheets.slice(place, place + 2)] : []));
  return pairs.map((pair, place) =>
    page(
      handOut,
      'step',
      pair,
      element('div', { class: 'middle pair' }, ...pair.map((sheet, at) => half(wish, sheet, `s${2 * place + at + 1}`))),
    ),
  );
};

/**
 * A handout as a page of its own that prints itself well: one section a sheet of paper, figures as lines and not as
 * pixels, text as text. Needs nothing from anywhere once it has its fonts.
 */
export const writeHandout = (wish: HandoutWish): string => {
  const { handOut, paper, fontFaces = '' } = wish;
  const head = `<meta charset="utf-8">${written('title', {}, handOut.title)}<style>${fontFaces}${handoutStyle(paper)}</style>`;
  return `<!doctype html>\n<html lang="${escapeXml(handOut.language)}"><head>${head}</head><body>\n${pagesOf(wish).join('\n')}\n</body></html>\n`;
};
