import type PptxGenJS from 'pptxgenjs';
import type { Point } from '#core/picture/arrangement.ts';
import { writable } from '#exporters/svg/xml.ts';
import { pathPoints, placed, type PathPoint } from './path-points.ts';
import { colourOf, pixelsAnInch } from './slide-size.ts';

export type Slide = PptxGenJS.Slide;

/** The library draws shapes of one's own, but its list of names lacks theirs. */
const isShapeName = (name: string): name is PptxGenJS.SHAPE_NAME => name === 'custGeom';

const named = (name: string): PptxGenJS.SHAPE_NAME => {
  if (!isShapeName(name)) throw new Error(`no shape is called ${name}`);
  return name;
};

export const ownShape = named('custGeom');

export type Ink = {
  readonly fill?: string;
  readonly stroke?: string;
  /** In pixels. */
  readonly width?: number;
  readonly dash?: NonNullable<PptxGenJS.ShapeLineProps['dashType']>;
  readonly isArrow?: boolean;
  /** Share of the ink, from 0 to 1. */
  readonly share?: number;
};

type Bounds = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const boundsOf = (path: readonly PathPoint[]): Bounds => {
  const corners = path.flatMap((point): readonly Point[] => {
    if ('close' in point) return [];
    const end: Point = [point.x, point.y];
    if (!('curve' in point)) return [end];
    return [end, [point.curve.x1, point.curve.y1], [point.curve.x2, point.curve.y2]];
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  // A shape without width or height has no scale for its path.
  return { x, y, w: Math.max(0.001, Math.max(...xs) - x), h: Math.max(0.001, Math.max(...ys) - y) };
};

const transparency = (share: number | undefined): number => Math.round((1 - (share ?? 1)) * 100);

/** Fill and line in the words of the library. */
const styleOf = ({ fill, stroke, width = 1, dash, isArrow = false, share }: Ink) => ({
  ...(fill !== undefined && { fill: { color: colourOf(fill), transparency: transparency(share) } }),
  ...(stroke !== undefined && {
    line: {
      color: colourOf(stroke),
      width: (width * 72) / pixelsAnInch,
      transparency: transparency(share),
      ...(dash !== undefined && { dashType: dash }),
      ...(isArrow && { endArrowType: 'triangle' as const }),
    },
  }),
});

/** In a slide program a shape whose path stands in inches; `name` is what lists of shapes call it. */
export const addPath = (slide: Slide, name: string, path: readonly PathPoint[], ink: Ink): void => {
  const bounds = boundsOf(path);
  slide.addShape(ownShape, {
    ...bounds,
    objectName: writable(name),
    points: [...placed(path, -bounds.x, -bounds.y, 1)],
    ...styleOf(ink),
  });
};

/** SVG path data round (0, 0), drawn round a point at a scale of inches. */
export const addSign = (slide: Slide, name: string, data: string, at: Point, scale: number, ink: Ink): void =>
  addPath(slide, name, placed(pathPoints(data), at[0], at[1], scale), ink);

export type WordsStyle = Ink & {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** Left, right, bottom, top, in points. */
  readonly margin?: readonly [number, number, number, number];
  readonly language: string;
};

/** What a shape with words in it, or a box of words alone, is made with. */
export const wordsStyle = (style: WordsStyle, font: string): PptxGenJS.TextPropsOptions => ({
  fontFace: font,
  fontSize: style.size,
  color: colourOf(style.colour),
  bold: style.isBold ?? false,
  align: style.align ?? 'left',
  valign: style.valign ?? 'top',
  margin: [...(style.margin ?? [0, 0, 0, 0])],
  lang: style.language,
  ...styleOf(style),
});
