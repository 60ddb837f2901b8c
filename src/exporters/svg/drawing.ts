import type { Arrangement } from '#core/picture/arrangement.ts';
import type { CardWords } from '#core/drawing/card-text.ts';
import type { Highlights } from '#core/drawing/highlights.ts';
import type { Picture } from '#core/drawing/picture.ts';

/** A stretch of the model, in model units. */
export type Window = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Size = { readonly width: number; readonly height: number };

/** All that one figure needs; lengths are pixels of the figure. */
export type Drawing = {
  readonly picture: Picture;
  readonly highlights: Highlights;
  readonly words: CardWords;
  /** Pixels in a model unit, and where the model's origin stands. */
  readonly view: { readonly zoom: number; readonly x: number; readonly y: number };
  /** How large strokes and signs are beside their size on the screen: 1, less in a thumbnail. */
  readonly share: number;
  /** In a thumbnail words are bars: nobody could read them. */
  readonly small: boolean;
  /** Goes before every id, so that several figures can stand in one page. */
  readonly prefix: string;
  /** Short texts that stand on lines, by key: the numbers of passages. */
  readonly notes: ReadonlyMap<string, string>;
};

const margin = 4;

/** All that is drawn of an arrangement: cards that were added or moved may stand outside its frame. */
export const extentOf = ({ width, height, cards, lines, captions }: Arrangement): Window => {
  const xs = [
    ...cards.flatMap((card) => [card.x - card.width / 2 - 12, card.x + card.width / 2 + 12]),
    ...lines.flatMap(({ points }) => points.map(([x]) => x)),
  ];
  const ys = [
    ...cards.flatMap((card) => [card.y - card.height / 2 - 12, card.y + card.height / 2 + 12]),
    ...lines.flatMap(({ points }) => points.map(([, y]) => y)),
    ...captions.map(({ y }) => y - 12),
  ];
  const [left, top] = [xs.reduce((a, b) => Math.min(a, b), 0), ys.reduce((a, b) => Math.min(a, b), 0)];
  const [right, bottom] = [xs.reduce((a, b) => Math.max(a, b), width), ys.reduce((a, b) => Math.max(a, b), height)];
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** A window in the middle of a figure, as large as it can be, and never more than `largest` times its model size. */
export const fitIn = (window: Window, size: Size, largest: number): Drawing['view'] => {
  const zoom = Math.min(
    (size.width - 2 * margin) / Math.max(window.width, 1),
    (size.height - 2 * margin) / Math.max(window.height, 1),
    largest,
  );
  return {
    zoom,
    x: (size.width - window.width * zoom) / 2 - window.x * zoom,
    y: (size.height - window.height * zoom) / 2 - window.y * zoom,
  };
};

/** A smaller picture has thinner strokes, else it would be all dashes and arrows; a thumbnail keeps them in sight. */
export const shareAt = (zoom: number, small: boolean): number => Math.min(1, small ? zoom * 2 : zoom);

export const screenX = ({ view }: Drawing, x: number): number => x * view.zoom + view.x;
export const screenY = ({ view }: Drawing, y: number): number => y * view.zoom + view.y;
