import type { Card } from '#core/picture/arrangement.ts';
import type { PhaseMark } from '#core/picture/ladder.ts';
import { measureText, type FontWeight } from '#core/picture/text-metrics.ts';
import { smallestText } from './level-of-detail.ts';

/** The part of the model that is seen: `x` and `y` are the screen place of the model's origin, CSS pixels. */
export type View = {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One line of text with its place: a point of the model and a distance from it on the screen. */
export type Placed = {
  /** The card or line it belongs to; its own text for a caption. */
  readonly id: string;
  readonly kind: 'label' | 'subline' | 'detail' | 'outside' | 'caption' | 'phrase' | 'verb' | 'count';
  readonly text: string;
  readonly weight: FontWeight;
  /** Left end of the text, vertical middle, model units. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Model units if it grows with the zoom, else CSS pixels. */
  readonly font: number;
  readonly grows: boolean;
  readonly ink: string;
  /** Drawn round the letters, or as a box behind them. */
  readonly halo: string | null;
  readonly ground: string | null;
  /** Stands before the text. */
  readonly mark: PhaseMark;
};

/** Side of a mark before words, and the room it takes, as shares of the font. */
export const markShare = 0.62;
const markRoom = 0.95;

/** Model units to screen, and nothing under the floor. */
export const fontAt = ({ font, grows }: Placed, zoom: number): number =>
  Math.max(smallestText, grows ? font * zoom : font);

export const textLeft = (placed: Placed, font: number): number => (placed.mark === 'none' ? 0 : font * markRoom);

/** From the tops of capitals with their accents to the feet of letters, as a share of the font. */
const tall = 1.1;

/** Where a text stands on the screen. */
export const boxAt = (placed: Placed, view: View): Box => {
  const font = fontAt(placed, view.zoom);
  const height = font * tall;
  return {
    x: placed.x * view.zoom + view.x + placed.dx,
    y: placed.y * view.zoom + view.y + placed.dy - height / 2,
    width: measureText(placed.text, font, placed.weight) + textLeft(placed, font),
    height,
  };
};

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const cardOnScreen = ({ x, y, width, height }: Card, { zoom, x: left, y: top }: View): Box => ({
  x: (x - width / 2) * zoom + left,
  y: (y - height / 2) * zoom + top,
  width: width * zoom,
  height: height * zoom,
});
