import { fontFamily } from '#core/picture/tokens.ts';
import type { CardWords } from '#core/drawing/card-text.ts';
import { isAbsent, isDimmed, type Highlights } from '#core/drawing/highlights.ts';
import { phraseOf } from '#core/drawing/line-words.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { Placed } from '#core/drawing/placed.ts';
import { extentIn, fitIn, shareAt, type Drawing, type Size, type Window } from './drawing.ts';
import { svgCards } from './svg-cards.ts';
import { svgGuides } from './svg-guides.ts';
import { svgLines } from './svg-lines.ts';
import { drawMatrix, type MatrixDrawing } from './svg-matrix.ts';
import { svgText } from './svg-text.ts';
import { escapeXml, tag, textTag } from './xml.ts';

export type SvgWish = {
  readonly picture: Picture;
  readonly highlights: Highlights;
  readonly words: CardWords;
  /** Of the figure, in pixels; the picture stands in the middle of it. */
  readonly size: Size;
  /** What of the model is shown, in model units; absent: all of it. */
  readonly window?: Window;
  /** Goes before every id: of letters, digits and hyphens. */
  readonly prefix: string;
  /** Names and describes the figure to those who cannot see it. */
  readonly title: string;
  readonly description?: string;
  /** A thumbnail: words are bars. */
  readonly small?: boolean;
  /** Short texts that stand on lines, by key: the numbers of passages. */
  readonly notes?: ReadonlyMap<string, string>;
  /** `@font-face` rules for a figure that leaves the page; absent: the page has the font. */
  readonly fontFaces?: string;
  /** Drawn no larger than so many pixels a model unit. */
  readonly largest?: number;
};

const noNotes: ReadonlyMap<string, string> = new Map();

const captions = ({ picture, highlights }: Drawing): readonly Placed[] =>
  highlights.passing
    ? []
    : picture.arrangement.captions.map(({ text, x, y }) => ({
        id: text,
        kind: 'caption',
        text: text.toLocaleUpperCase(picture.language),
        weight: 600,
        x,
        y,
        dx: 0,
        dy: 0,
        font: picture.arrangement.measures.captionFont,
        grows: true,
        ink: picture.theme.muted,
        halo: null,
        ground: null,
        mark: 'none',
      }));

const phrases = ({ picture, highlights }: Drawing): readonly Placed[] =>
  picture.lines
    .filter(({ key }) => !isDimmed(highlights, key) && !isAbsent(highlights, key))
    .flatMap((each) => phraseOf(each, picture, 2) ?? []);

/** Everything of a figure but its frame: to stand in a figure, or in a page among other things. */
export const drawFigure = (wish: Omit<SvgWish, 'title' | 'description' | 'fontFaces'>): string => {
  const { picture, highlights, words, size, prefix, small = false, notes = noNotes } = wish;
  const view = fitIn(wish.window ?? extentIn(picture, highlights), size, wish.largest ?? 1.6);
  const share = shareAt(view.zoom, small);
  const drawing: Drawing = { picture, highlights, words, view, share, small, prefix, notes };
  return [
    svgGuides(drawing),
    svgLines(drawing),
    svgCards(drawing),
    [...phrases(drawing), ...captions(drawing)].map((placed) => svgText(placed, drawing)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n');
};

/** Written without kerning, as it was measured: then the widths of the layout's table are true. */
export const svgLetters = {
  'font-family': `${fontFamily}, Noto Sans, sans-serif`,
  style: 'font-kerning:none;font-variant-ligatures:none',
} as const;

type Frame = Pick<SvgWish, 'size' | 'prefix' | 'title' | 'description' | 'fontFaces'> & { readonly language: string };

/** A figure of its own: named and described, with its ground. */
const framed = (
  { size, prefix, title, description, fontFaces, language }: Frame,
  ground: string,
  inner: string,
): string => {
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escapeXml(language)}" aria-labelledby="${prefix}-title${description === undefined ? '' : ` ${prefix}-desc`}" font-family="${svgLetters['font-family']}" style="${svgLetters.style}">`,
    textTag('title', { id: `${prefix}-title` }, title),
    description === undefined ? '' : textTag('desc', { id: `${prefix}-desc` }, description),
    fontFaces === undefined ? '' : tag('style', {}, escapeXml(fontFaces)),
    tag('rect', { width, height, fill: ground }),
    inner,
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
};

/**
 * The picture as an SVG of its own: every card, line and mark that the view leaves in it, text as text. It needs no
 * page, and the same picture always gives the same letters.
 */
export const drawSvg = (wish: SvgWish): string => {
  const { theme, language } = wish.picture;
  return framed({ ...wish, language }, theme.canvas, drawFigure(wish));
};

/** A matrix as an SVG of its own. */
export const drawMatrixSvg = (wish: Frame & MatrixDrawing): string => framed(wish, wish.theme.canvas, drawMatrix(wish));
