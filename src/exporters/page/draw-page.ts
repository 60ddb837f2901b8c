import { themes, type Theme } from '#core/picture/tokens.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';
import { svgLetters } from '#exporters/svg/draw-svg.ts';
import type { Window } from '#exporters/svg/drawing.ts';
import { escapeXml, tag, textTag } from '#exporters/svg/xml.ts';
import { drawBody } from './draw-body.ts';
import { drawLegend } from './draw-legend.ts';
import { pageSize, paperMargin, pixel, type Paper } from './papers.ts';
import { columnGap, numberRoom, planPage, sourceLine, sourceSize, type PagePlan } from './plan-page.ts';
import { paragraph, writeLines } from './write-lines.ts';

export type PageWish = {
  readonly handOut: HandOut;
  readonly sheet: Sheet;
  readonly paper: Paper;
  readonly prefix: string;
  readonly fontFaces?: string;
};

/** White paper: the colours that survive a copier and a tired lamp. */
const theme: Theme = themes.projector;
const footStyle = { size: 12, weight: 400, ink: theme.muted } as const;
const footHeight = 18;
const markingRoom = 24;

const drawPassages = ({ passages, source }: PagePlan, x: number, { words }: HandOut): string => {
  const { columns, width, y, left } = passages;
  const style = { size: sourceSize, ink: theme.text, leading: 1.35 } as const;
  const drawn = columns.map((column, place) => {
    const at = x + place * (width + columnGap);
    let next = y;
    return column.map(({ number, lines }) => {
      const top = next;
      next += lines.length * sourceLine;
      return tag(
        'g',
        { class: 'passage' },
        writeLines([String(number)], at, top, { ...style, weight: 600 }),
        writeLines(lines, at + numberRoom, top, { ...style, weight: 400 }),
      );
    });
  });
  const deepest = Math.max(0, ...columns.map((each) => each.reduce((sum, { lines }) => sum + lines.length, 0)));
  const below = [
    ...(left > 0 ? [words.morePassages(left)] : []),
    ...(source === null ? [] : [words.sources([source])]),
  ];
  return [
    ...drawn.flat(),
    writeLines(below, x, y + deepest * sourceLine, { ...style, weight: 400, ink: theme.muted }),
  ].join('\n');
};

type Heads = { readonly markup: string; readonly bottom: number };

const drawHeads = ({ title, caption, body }: Sheet, x: number, y: number, width: number): Heads => {
  const isTitle = body.kind === 'title';
  const head = paragraph(
    title,
    { x, y, width, maxLines: isTitle ? 4 : 2 },
    { size: isTitle ? 44 : 26, weight: 600, ink: theme.text, leading: 1.2 },
  );
  const said = paragraph(
    caption,
    { x, y: y + head.height + 4, width, maxLines: isTitle ? 6 : 2 },
    { size: isTitle ? 22 : 17, weight: 400, ink: theme.muted },
  );
  return { markup: head.markup + said.markup, bottom: y + head.height + said.height + 12 };
};

const drawMarking = (marking: string, x: number, ys: readonly number[]): string =>
  marking === ''
    ? ''
    : ys
        .map((y) =>
          textTag(
            'text',
            { class: 'marking', x, y, 'font-size': 14, 'font-weight': 600, fill: theme.text, 'text-anchor': 'middle' },
            marking,
          ),
        )
        .join('');

const drawFoot = ({ title, version, made, words, sheets }: HandOut, sheet: Sheet, { x, y, width }: Window): string => {
  const page = words.page(sheets.indexOf(sheet) + 1, sheets.length);
  return [
    tag('path', { d: `M${x} ${y}h${width}`, stroke: theme.hairline, fill: 'none' }),
    writeLines([[title, version, made].filter((part) => part !== '').join(' · ')], x, y + 2, footStyle),
    sheets.length > 1 ? writeLines([page], x + width - measureText(page, 12, 400), y + 2, footStyle) : '',
  ].join('');
};

/** A page of a sheet as an SVG of its own: marking, title, picture, key, receipts, and where it comes from. */
export const drawPage = ({ handOut, sheet, paper, prefix, fontFaces }: PageWish): string => {
  const { width, height } = pageSize(paper);
  const margin = paperMargin * pixel;
  const marked = handOut.marking === '' ? 0 : markingRoom;
  const inner = width - 2 * margin;
  const top = margin + marked;
  const foot = height - margin - marked - footHeight;
  const heads = drawHeads(sheet, margin, sheet.body.kind === 'title' ? height * 0.3 : top, inner);
  const area = { x: margin, y: heads.bottom, width: inner, height: foot - 8 - heads.bottom };
  const plan = planPage({ sheet, area });
  const about = 'description' in sheet.body ? sheet.body.description : sheet.caption;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escapeXml(handOut.language)}" aria-labelledby="${prefix}-title ${prefix}-desc" font-family="${svgLetters['font-family']}" style="${svgLetters.style}">`,
    textTag('title', { id: `${prefix}-title` }, sheet.title),
    textTag('desc', { id: `${prefix}-desc` }, about),
    fontFaces === undefined ? '' : textTag('style', {}, fontFaces),
    tag('rect', { width, height, fill: theme.canvas }),
    drawMarking(handOut.marking, width / 2, [margin + 10, height - margin]),
    heads.markup,
    drawBody(sheet, plan.body, theme, prefix),
    sheet.body.kind === 'figure' ? drawLegend(sheet.body.legend, plan.legend, theme) : '',
    drawPassages(plan, margin, handOut),
    drawFoot(handOut, sheet, { x: margin, y: foot, width: inner, height: footHeight }),
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
};
