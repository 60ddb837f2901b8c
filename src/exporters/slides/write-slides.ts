import type PptxGenJS from 'pptxgenjs';
import { safeShare } from '#core/briefing/step/audience-frame.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { themes } from '#core/picture/tokens.ts';
import { sourcesOf } from '#exporters/sheets/fit-passages.ts';
import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';
import { extentOf, fitIn, shareAt, type Drawing, type Size, type Window } from '#exporters/svg/drawing.ts';
import { writable } from '#exporters/svg/xml.ts';
import { finishSlides } from './finish-slides.ts';
import { addCards } from './slide-cards.ts';
import { addKey, planKey } from './slide-key.ts';
import { addLines } from './slide-lines.ts';
import { addMatrix } from './slide-matrix.ts';
import { addTable, addQuotes } from './slide-words.ts';
import { colourOf, pixelsAnInch, points, slideFont, slideSizes, smallestPoints, type Aspect } from './slide-size.ts';
import type { Slide } from './slide-pen.ts';

export type SlidesWish = {
  readonly handOut: HandOut;
  readonly aspect: Aspect;
  /** What the file says it was made at, ISO 8601. */
  readonly made: string;
};

const theme = themes.projector;
const side = 0.4;
/** Inches from the top: title, what the slide is about, caption, sources. */
const rows = { title: 0.1, body: 0.7, caption: 6.52, foot: 7.12 } as const;
const markingRoom = 2.8;

const text = (size: number, isBold: boolean, colour: string, language: string): PptxGenJS.TextPropsOptions => ({
  fontFace: slideFont,
  fontSize: size,
  bold: isBold,
  color: colourOf(colour),
  margin: 0,
  lang: language,
});

/** As large as it can be in one line, never under what the last row reads; then it takes two. */
const titleSize = (title: string, width: number): number =>
  [28, 26, 24, 22, 20].find((size) => measureText(title, size, 600) <= width * 72) ?? smallestPoints;

const addHeads = (slide: Slide, { title, caption, body }: Sheet, handOut: HandOut, width: number): void => {
  const { marking, language } = handOut;
  const room = width - 2 * side - (marking === '' ? 0 : markingRoom);
  const isTitle = body.kind === 'title';
  slide.addText(writable(title), {
    placeholder: isTitle ? 'opening' : 'title',
    ...text(isTitle ? 40 : titleSize(title, room), true, theme.text, language),
  });
  if (caption === '') return;
  slide.addText(writable(caption), {
    x: side,
    y: isTitle ? 4 : rows.caption,
    w: width - 2 * side,
    h: isTitle ? 1.2 : rows.foot - rows.caption,
    objectName: 'Caption',
    valign: isTitle ? 'top' : 'middle',
    ...text(isTitle ? 24 : smallestPoints, false, isTitle ? theme.muted : theme.text, language),
  });
};

/** "Agency, December 2023 · ¶3, ¶9", each source leading to where it is published. */
const addFoot = (slide: Slide, { passages }: Sheet, handOut: HandOut, width: number): void => {
  const { marking, language } = handOut;
  const sources = sourcesOf(passages);
  const runs = sources.map((source, place): PptxGenJS.TextProps => {
    const its = passages.filter((passage) => passage.source === source);
    const [first] = its;
    const numbers = new Set(its.flatMap(({ lead }) => lead.match(/(?<=¶)\d+/gu) ?? []).map(Number));
    const paragraphs = [...numbers]
      .toSorted((a, b) => a - b)
      .map((number) => `¶${number}`)
      .join(', ');
    const words = [first?.outlet ?? '', paragraphs].filter(Boolean).join(' · ');
    const url = first?.url ?? null;
    return {
      text: writable(`${place > 0 ? ' | ' : ''}${words}`),
      options:
        url === null ? {} : { hyperlink: { url: encodeURI(decodeURI(url)), tooltip: writable(source || words) } },
    };
  });
  const room = width - 2 * side - (marking === '' ? 0 : markingRoom);
  if (runs.length > 0)
    slide.addText(runs, {
      x: side,
      y: rows.foot,
      w: room,
      h: 0.32,
      objectName: 'Sources',
      valign: 'middle',
      ...text(smallestPoints, false, theme.muted, language),
    });
  if (marking === '') return;
  for (const [name, y] of [
    ['Marking, top', rows.title],
    ['Marking, bottom', rows.foot],
  ] as const)
    slide.addText(writable(marking), {
      x: width - side - markingRoom,
      y,
      w: markingRoom,
      h: 0.32,
      objectName: name,
      align: 'right',
      ...text(smallestPoints, true, theme.text, language),
    });
};

/** Within the part of a slide that is surely seen, unless letters on cards would become too small there. */
const viewOf = (window: Window, size: Size, font: number): Drawing['view'] => {
  const safe = fitIn(window, { ...size, width: size.width * safeShare }, 2);
  if (points(font * safe.zoom) < smallestPoints) return fitIn(window, size, 2);
  return { ...safe, x: safe.x + (size.width * (1 - safeShare)) / 2 };
};

const addBody = (slide: Slide, { body }: Sheet, handOut: HandOut, width: number): void => {
  const box = { x: side, y: rows.body + 0.3, w: width - 2 * side, h: rows.caption - rows.body - 0.4 };
  switch (body.kind) {
    case 'figure': {
      const whole = { width: width * pixelsAnInch, height: (rows.caption - rows.body) * pixelsAnInch };
      const { picture, highlights, words } = body;
      const window = body.window ?? extentOf(picture.arrangement);
      const key = planKey(body, window, whole, (width - 2 * side) * pixelsAnInch);
      const size = { ...whole, height: whole.height - key.height };
      const view = viewOf(window, size, picture.arrangement.measures.font);
      const lowered = { ...view, y: view.y + rows.body * pixelsAnInch };
      const drawing: Drawing = {
        picture,
        highlights,
        words,
        view: lowered,
        share: shareAt(view.zoom, false),
        small: false,
        prefix: '',
        notes: new Map(),
      };
      // What a camera leaves out would lie over the title: a slide has no frame that cuts it off.
      const isShown = (id: string): boolean => {
        const card = picture.card.get(id)?.card;
        if (card === undefined) return false;
        const [x, y] = [
          Math.abs(card.x - window.x - window.width / 2),
          Math.abs(card.y - window.y - window.height / 2),
        ];
        return body.window === null || (x <= window.width / 2 && y <= window.height / 2);
      };
      addLines(slide, drawing, isShown);
      addCards(slide, drawing, isShown);
      const under = { x: side * pixelsAnInch, y: rows.body * pixelsAnInch + size.height };
      return addKey(slide, key, under, handOut.language);
    }
    case 'matrix': {
      const top = rows.body * pixelsAnInch;
      const height = rows.caption * pixelsAnInch - top;
      const across = { x: side * pixelsAnInch, width: (width - 2 * side) * pixelsAnInch };
      return addMatrix(slide, body.figure, { ...across, y: top, height }, handOut.language);
    }
    case 'accounts':
      return addTable(slide, body, box, handOut.language);
    case 'quote':
      return addQuotes(slide, body, box, handOut.language);
    case 'title':
      return;
  }
};

/** The data that a slide was drawn from, in the corner below all else: on every slide, and once in the file. */
const versionOf = ({ version, language }: HandOut, width: number) => ({
  text: {
    text: writable(version),
    options: {
      x: width / 2,
      y: 7.4,
      w: width / 2 - side,
      h: 0.1,
      objectName: 'Data version',
      align: 'right' as const,
      valign: 'bottom' as const,
      ...text(7, false, theme.muted, language),
    },
  },
});

const define = (deck: PptxGenJS, width: number, handOut: HandOut): void => {
  const { marking } = handOut;
  const room = width - 2 * side - (marking === '' ? 0 : markingRoom);
  const placeholder = (name: string, y: number, h: number, w: number) => ({
    placeholder: {
      options: {
        name,
        type: 'title' as const,
        x: side,
        y,
        w,
        h,
        margin: 0,
        align: 'left' as const,
        valign: 'middle' as const,
      },
      text: '',
    },
  });
  deck.defineSlideMaster({
    title: 'ENTENTE',
    background: { color: colourOf(theme.canvas) },
    objects: [placeholder('title', rows.title, rows.body - rows.title - 0.04, room), versionOf(handOut, width)],
  });
  deck.defineSlideMaster({
    title: 'ENTENTE_OPENING',
    background: { color: colourOf(theme.canvas) },
    objects: [placeholder('opening', 2, 1.8, width - 2 * side), versionOf(handOut, width)],
  });
};

/**
 * A presentation: one slide a sheet, with words as words, cards and lines as shapes that can be edited, what presenters
 * say as notes. The library that writes it is loaded when it is first needed.
 */
export const writeSlides = async ({ handOut, aspect, made }: SlidesWish): Promise<Uint8Array> => {
  const { default: Deck } = await import('pptxgenjs');
  const { width, layout } = slideSizes[aspect];
  const deck = new Deck();
  deck.layout = layout;
  deck.title = writable(handOut.title);
  deck.subject = writable([handOut.version, handOut.made].filter(Boolean).join(' · '));
  deck.company = 'Entente';
  deck.author = 'Entente';
  define(deck, width, handOut);
  for (const sheet of handOut.sheets) {
    const slide = deck.addSlide({ masterName: sheet.body.kind === 'title' ? 'ENTENTE_OPENING' : 'ENTENTE' });
    addBody(slide, sheet, handOut, width);
    addHeads(slide, sheet, handOut, width);
    addFoot(slide, sheet, handOut, width);
    slide.addNotes(writable(sheet.notes));
  }
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('the library of slides gave no bytes');
  return finishSlides(written, handOut, made);
};
