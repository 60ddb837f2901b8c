import type { Arrangement, Guide, Point } from '#core/picture/arrangement.ts';
import { measureText } from '#core/picture/text-metrics.ts';
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

/** Room round cards for what stands on their borders: badges; and the larger numbers of a path's stations. */
const rims = { plain: 10, path: 18 } as const;

const cornersOfGuide = (guide: Guide): readonly Point[] => {
  switch (guide.kind) {
    case 'ring':
      return [
        [guide.x - guide.rx, guide.y - guide.ry],
        [guide.x + guide.rx, guide.y + guide.ry],
      ];
    case 'rule':
      return [guide.from, guide.to];
    case 'bar':
      return [
        [guide.x, guide.y],
        [guide.x + guide.width, guide.y + guide.height],
      ];
  }
};

/** All that is drawn of an arrangement, and no more: cards that were added or moved may stand outside its frame. */
export const extentOf = (
  { cards, lines, captions, guides = [], measures }: Arrangement,
  rim: number = rims.plain,
): Window => {
  const half = measures.captionFont * 0.7;
  const corners: readonly Point[] = [
    ...cards.flatMap(({ x, y, width, height }): readonly Point[] => [
      [x - width / 2 - rim, y - height / 2 - rim],
      [x + width / 2 + rim, y + height / 2 + rim],
    ]),
    ...lines.flatMap(({ points }) =>
      points.flatMap(([x, y]): readonly Point[] => [
        [x - 4, y - 4],
        [x + 4, y + 4],
      ]),
    ),
    ...captions.flatMap(({ text, x, y }): readonly Point[] => [
      [x, y - half],
      [x + measureText(text.toLocaleUpperCase(), measures.captionFont, 600), y + half],
    ]),
    ...guides.flatMap(cornersOfGuide),
  ];
  if (corners.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const bound = (pick: (a: number, b: number) => number, axis: 0 | 1): number =>
    corners.map((corner) => corner[axis]).reduce((a, b) => pick(a, b));
  const [x, y] = [bound(Math.min, 0), bound(Math.min, 1)];
  return { x, y, width: bound(Math.max, 0) - x, height: bound(Math.max, 1) - y };
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
/** The same for a picture that may show the stations of a path. */
export const extentIn = ({ arrangement }: Picture, { stations }: Highlights): Window =>
  extentOf(arrangement, stations.length > 0 ? rims.path : rims.plain);

export const shareAt = (zoom: number, small: boolean): number => Math.min(1, small ? zoom * 2 : zoom);

export const screenX = ({ view }: Drawing, x: number): number => x * view.zoom + view.x;
export const screenY = ({ view }: Drawing, y: number): number => y * view.zoom + view.y;
