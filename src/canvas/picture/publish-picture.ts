import { boxAt, fontAt, type Box } from '#core/drawing/placed.ts';
import type { LetteringFrame } from '#canvas/lettering/frame.ts';
import { countBox } from '#canvas/lettering/paint-badges.ts';
import { extentOf } from '#canvas/camera/reveal.ts';

export type DrawnLabel = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly box: Box;
  readonly fontPx: number;
};

/** What the canvas shows at this moment, as data: places are CSS pixels from the canvas's upper left corner. */
export type DrawnPicture = {
  readonly labels: readonly DrawnLabel[];
  readonly cards: readonly { readonly id: string; readonly box: Box }[];
  readonly lines: readonly {
    readonly key: string;
    readonly phase: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
  readonly lod: number;
  readonly zoom: number;
  readonly theme: string;
  /** Card ids and line keys. */
  readonly selected: readonly string[];
  /** What is not dimmed; null when nothing is. */
  readonly lit: readonly string[] | null;
  /** The view stands still, and the labels have their places for it. */
  readonly resting: boolean;
};

const onScreen = ({ x, y, width, height }: Box, { view }: LetteringFrame): boolean =>
  x < view.width && y < view.height && x + width > 0 && y + height > 0;

const describe = (frame: LetteringFrame): DrawnPicture => {
  const { picture, view, placed, level, highlights, resting } = frame;
  const scaled = ({ x, y, width, height }: Box): Box => ({
    x: x * view.zoom + view.x,
    y: y * view.zoom + view.y,
    width: width * view.zoom,
    height: height * view.zoom,
  });
  const counts = picture.cards.flatMap((each): readonly DrawnLabel[] => {
    const box = countBox(each, frame);
    return box === null ? [] : [{ id: each.id, kind: 'count', text: String(each.node.claims), box, fontPx: 12 }];
  });
  const texts = placed.map((each): DrawnLabel => ({
    id: each.id,
    kind: each.kind,
    text: each.text,
    box: boxAt(each, view),
    fontPx: fontAt(each, view.zoom),
  }));
  return {
    labels: [...texts, ...counts].filter(({ box }) => onScreen(box, frame)),
    cards: picture.cards.map(({ id }) => ({
      id,
      box: scaled(extentOf(picture, id) ?? { x: 0, y: 0, width: 0, height: 0 }),
    })),
    lines: picture.lines.map(({ key, rung, line }) => ({
      key,
      phase: rung.phase,
      points: line.points.map(([x, y]) => [x * view.zoom + view.x, y * view.zoom + view.y] as const),
    })),
    lod: level,
    zoom: view.zoom,
    theme: picture.theme.name,
    selected: [...highlights.selected],
    lit: highlights.lit && [...highlights.lit],
    resting,
  };
};

/** For tests and for people who look into the page: `entente.picture()`, to be read and never to be changed. */
export const publishPicture = (last: () => LetteringFrame | null): (() => void) => {
  const known: unknown = Reflect.get(window, 'entente');
  const published = {
    ...(typeof known === 'object' ? known : {}),
    picture: () => {
      const frame = last();
      return frame && describe(frame);
    },
  };
  Reflect.set(window, 'entente', published);
  return () => Reflect.deleteProperty(published, 'picture');
};
