import type PptxGenJS from 'pptxgenjs';
import { sampleRoom } from '#core/drawing/matrix/place-matrix.ts';
import { countText, markSide, spotParts } from '#core/drawing/matrix/spot-parts.ts';
import type { Box, MatrixFigure, MatrixHead, MatrixKey, MatrixSpot } from '#core/drawing/matrix/matrix-figure.ts';
import { markStroke } from '#core/drawing/sizes.ts';
import type { Phase } from '#core/document/schema.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks, signs } from '#core/picture/marks.ts';
import { themes } from '#core/picture/tokens.ts';
import { fitIn, type Window } from '#exporters/svg/drawing.ts';
import { writable } from '#exporters/svg/xml.ts';
import { slideDashes } from './slide-lines.ts';
import { addPath, addSign, wordsStyle, type Slide } from './slide-pen.ts';
import { pixelsAnInch, points, slideFont, smallestPoints } from './slide-size.ts';

const theme = themes.projector;

/** Where a figure stands on a slide: pixels of the slide, whose inch has so many. */
type Place = { readonly slide: Slide; readonly view: ReturnType<typeof fitIn>; readonly language: string };

const inch = ({ view }: Place, [x, y]: readonly [number, number]): readonly [number, number] => [
  (x * view.zoom + view.x) / pixelsAnInch,
  (y * view.zoom + view.y) / pixelsAnInch,
];

type Words = {
  readonly size: number;
  readonly align: 'left' | 'center';
  readonly valign: 'middle' | 'bottom';
  readonly isBold: boolean;
  readonly colour: string;
  readonly share: number;
  readonly upright?: boolean;
};

/** Lines of text in a box of the figure; never smaller than the last row can read. */
const addWords = (place: Place, lines: readonly string[], box: Box, words: Words): void => {
  const { size, upright = false, share, ...style } = words;
  const [x, y] = inch(place, [box.x, box.y]);
  const scale = place.view.zoom / pixelsAnInch;
  const fontSize = Math.max(smallestPoints, points(size * place.view.zoom));
  const options: PptxGenJS.TextPropsOptions = {
    ...wordsStyle({ ...style, size: fontSize, language: place.language }, slideFont),
    ...(share < 1 && { transparency: Math.round((1 - share) * 100) }),
    ...(upright && { vert: 'vert270' }),
    x,
    y,
    w: box.width * scale,
    h: box.height * scale,
    wrap: false,
    lineSpacingMultiple: 0.9,
    objectName: writable(lines.join(' ')),
  };
  place.slide.addText(
    lines.map((line, at) => ({ text: writable(line), options: { breakLine: at < lines.length - 1 } })),
    options,
  );
};

const shareOf = (isLit: boolean): number => (isLit ? 1 : theme.dim);

const addHead = (place: Place, { lines, box, part, upright, isLit }: MatrixHead, { letters }: MatrixFigure): void =>
  addWords(place, lines, part === 'made' ? { ...box, height: box.height - letters * 0.25 } : box, {
    size: letters,
    align: part === 'party' || upright ? 'left' : 'center',
    valign: part === 'party' || upright ? 'middle' : 'bottom',
    isBold: part === 'made',
    colour: theme.text,
    share: shareOf(isLit),
    upright,
  });

type Drawn = { readonly name: string; readonly share: number };

const addMark = (
  place: Place,
  phase: Phase,
  at: readonly [number, number],
  side: number,
  { name, share }: Drawn,
): void => {
  const { ground, ink } = marks[ladder[phase].mark];
  const [point, scale] = [inch(place, at), (side * place.view.zoom) / pixelsAnInch];
  const stroke = { stroke: theme.edge, width: markStroke * side * place.view.zoom, share };
  if (ground !== null) addSign(place.slide, name, ground, point, scale, { fill: theme.canvas, ...stroke });
  if (ink !== null) addSign(place.slide, name, ink, point, scale, { fill: theme.edge, share });
};

const addNotEqual = (place: Place, at: readonly [number, number], side: number, { name, share }: Drawn): void => {
  const [point, scale] = [inch(place, at), (side * place.view.zoom) / pixelsAnInch];
  addSign(place.slide, name, signs.disc, point, scale, { fill: theme.text, stroke: theme.canvas, share });
  const width = side * place.view.zoom * 0.11;
  addSign(place.slide, name, signs.notEqual, point, scale, { stroke: theme.surface, width, share });
};

const addLine = (
  place: Place,
  [from, to]: readonly [readonly [number, number], readonly [number, number]],
  ink: {
    readonly name: string;
    readonly share: number;
    readonly stroke: string;
    readonly width: number;
    readonly phase?: Phase;
  },
): void => {
  const [start, end] = [inch(place, from), inch(place, to)];
  const path = [{ x: start[0], y: start[1], moveTo: true } as const, { x: end[0], y: end[1] }];
  const { name, phase, ...rest } = ink;
  addPath(place.slide, name, path, { ...rest, ...(phase && { dash: slideDashes[phase] }) });
};

const addSample = (place: Place, phase: Phase, at: readonly [number, number], width: number, drawn: Drawn): void => {
  const half = width / 2;
  const ends = [
    [at[0] - half, at[1]],
    [at[0] + half, at[1]],
  ] as const;
  addLine(place, ends, { ...drawn, stroke: theme.edge, width: Math.max(2, ladder[phase].width), phase });
};

const nameOf = ({ heads }: MatrixFigure, id: string): string =>
  heads.find((head) => head.id === id)?.lines.join(' ') ?? id;

const addSpot = (place: Place, spot: MatrixSpot, figure: MatrixFigure): void => {
  const { box, phase, isLit } = spot;
  const drawn = { name: `${nameOf(figure, spot.party)} – ${nameOf(figure, spot.made)}`, share: shareOf(isLit) };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const style = { size: figure.small, align: 'center', valign: 'middle', isBold: true, colour: theme.text } as const;
  for (const part of spotParts(spot, figure)) {
    const at = [x + part.x, y] as const;
    if (part.kind === 'mark') addMark(place, phase, at, part.side, drawn);
    else if (part.kind === 'line') addSample(place, phase, at, part.side, drawn);
    else if (part.kind === 'differs') addNotEqual(place, at, part.side, drawn);
    else {
      const count = { x: at[0] - part.side / 2, y: box.y, width: part.side, height: box.height };
      addWords(place, [part.text], count, { ...style, share: drawn.share });
    }
  }
};

const addKey = (place: Place, { sign, name, x, y }: MatrixKey, { small, width }: MatrixFigure): void => {
  const at = [x + small * 0.9, y] as const;
  const drawn = { name, share: 1 };
  const style = { size: small, valign: 'middle', colour: theme.text, share: 1 } as const;
  const height = small * 1.5;
  if (sign === 'differs') addNotEqual(place, at, small * 1.05, drawn);
  else if (sign === 'several') {
    const box = { x, y: y - height / 2, width: small * 1.8, height };
    addWords(place, [countText(2)], box, { ...style, align: 'center', isBold: true });
  } else {
    addSample(place, sign, at, small * 1.8, drawn);
    addMark(place, sign, at, markSide({ letters: small * 0.85 }), drawn);
  }
  const left = x + sampleRoom(small);
  const box = { x: left, y: y - height / 2, width: Math.max(small, width - left), height };
  addWords(place, [name], box, { ...style, align: 'left', isBold: false });
};

/** A matrix as words, lines and signs that can be edited, in a box of the slide told in its pixels. */
export const addMatrix = (slide: Slide, figure: MatrixFigure, box: Window, language: string): void => {
  const fitted = fitIn({ x: 0, y: 0, width: figure.width, height: figure.height }, box, 2);
  const place = { slide, language, view: { ...fitted, x: fitted.x + box.x, y: fitted.y + box.y } };
  const { small } = figure;
  for (const { from, to, strong } of figure.rules) {
    const stroke = strong ? theme.edge : theme.hairline;
    addLine(place, [from, to], { name: '–', share: strong ? 1 : 0.5, stroke, width: strong ? 2 : 1 });
  }
  const quiet = { size: small, align: 'left', valign: 'middle', colour: theme.muted, share: 1 } as const;
  const boxAt = (x: number, y: number): Box => ({
    x,
    y: y - small * 0.75,
    width: figure.width - x,
    height: small * 1.5,
  });
  for (const { text, x, y } of figure.countries) addWords(place, [text], boxAt(x, y), { ...quiet, isBold: true });
  for (const head of figure.heads) addHead(place, head, figure);
  for (const spot of figure.spots) addSpot(place, spot, figure);
  for (const entry of figure.key) addKey(place, entry, figure);
  for (const { text, x, y } of figure.said) addWords(place, [text], boxAt(x, y), { ...quiet, isBold: false });
};
