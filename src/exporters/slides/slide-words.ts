import { themes } from '#core/picture/tokens.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { fitAccounts } from '#exporters/sheets/fit-accounts.ts';
import type { AccountsBody, QuoteBody } from '#exporters/sheets/sheet.ts';
import { writable } from '#exporters/svg/xml.ts';
import type { Slide } from './slide-pen.ts';
import { colourOf, pixelsAnInch, points, slideFont, smallestPoints } from './slide-size.ts';

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const theme = themes.projector;

/** Accounts as a table of the slide program: columns of equal width, in the order of the lanes. */
export const addTable = (slide: Slide, body: AccountsBody, box: Box, language: string): void => {
  const { heads } = body;
  const [signs, questions] = [0.5, box.w * 0.24];
  const column = (box.w - signs - questions) / Math.max(1, heads.length);
  // The program's own margins and letters are not ours: a tenth of the room is kept for what they make of it.
  const room = { width: box.w * pixelsAnInch * 0.92, height: box.h * pixelsAnInch * 0.9 };
  const sizes = [32, 27, 24];
  const fitted = fitAccounts(body, { ...room, sizes, headSize: 32 });
  const size = Math.max(smallestPoints, points(fitted.size));
  const rows = body.rows.slice(0, body.rows.length - fitted.left);
  const cell = (text: string, bold: boolean, colour = theme.text) => ({
    text: writable(text),
    options: { bold, color: colourOf(colour), fontFace: slideFont, fontSize: size, lang: language },
  });
  const line = { type: 'solid' as const, pt: 1, color: colourOf(theme.hairline) };
  const none = { type: 'none' as const };
  slide.addTable(
    [
      [cell('', true), cell('', true), ...heads.map((head) => cell(head, true))],
      ...rows.map(({ sign, question, cells }) => [
        cell(sign, true),
        cell(question, true, theme.muted),
        ...cells.map((each) => cell(each, false)),
      ]),
    ],
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: [signs, questions, ...heads.map(() => column)],
      border: [line, none, line, none],
      objectName: 'Accounts',
      valign: 'top',
    },
  );
  if (fitted.left === 0) return;
  slide.addText(writable(body.more(fitted.left)), {
    x: box.x,
    y: box.y + box.h - 0.3,
    w: box.w,
    h: 0.35,
    objectName: 'Accounts',
    fontFace: slideFont,
    fontSize: smallestPoints,
    color: colourOf(theme.muted),
    margin: 0,
    lang: language,
  });
};

/** Quotations as large as the slide holds them. */
export const addQuotes = (slide: Slide, { quotes }: QuoteBody, box: Box, language: string): void => {
  const room = box.h / Math.max(1, quotes.length);
  quotes.forEach(({ words, speaker, source }, place) => {
    const lines = (size: number): number => Math.ceil((measureText(words, size, 400) * 1.08) / ((box.w - 0.4) * 72));
    const size = [36, 32, 28, 24, 20].find((each) => lines(each) * each * 1.25 + 60 <= room * 72) ?? smallestPoints;
    const style = { fontFace: slideFont, color: colourOf(theme.text), lang: language };
    slide.addShape('rect', {
      x: box.x,
      y: box.y + place * room,
      w: 0.07,
      h: room - 0.2,
      objectName: 'Rule',
      fill: { color: colourOf(theme.accent) },
    });
    slide.addText(
      [
        { text: writable(words), options: { ...style, fontSize: size, breakLine: true } },
        { text: writable(speaker), options: { ...style, fontSize: 20, bold: true, breakLine: true } },
        { text: writable(source), options: { ...style, fontSize: smallestPoints, color: colourOf(theme.muted) } },
      ],
      {
        x: box.x + 0.3,
        y: box.y + place * room,
        w: box.w - 0.3,
        h: room - 0.2,
        objectName: 'Quotation',
        valign: 'middle',
        margin: 0,
      },
    );
  });
};
