import { textIn } from '#core/document/text-in.ts';
import type { Point } from '#core/picture/arrangement.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import type { Picture, PictureLine } from '#core/drawing/picture.ts';
import { detailScale, type DetailLevel } from './level-of-detail.ts';
import type { Placed } from './placed.ts';

const verb = { desk: 13, projector: 24 } as const;

const base = (
  each: PictureLine,
  picture: Picture,
): Omit<Placed, 'text' | 'kind' | 'x' | 'y' | 'dx' | 'font' | 'grows' | 'ground'> => ({
  id: each.key,
  weight: 400,
  dy: 0,
  ink: picture.theme.text,
  halo: null,
  mark: 'none',
});

/** The words beside a connector, where the layout kept room for them. */
export const phraseOf = (each: PictureLine, picture: Picture, level: DetailLevel): Placed | null => {
  const { phrase } = each.line;
  if (phrase === null) return null;
  const font = picture.arrangement.measures.phraseFont * (level === 3 ? detailScale : 1);
  return {
    ...base(each, picture),
    kind: 'phrase',
    text: phrase.text,
    x: phrase.x,
    y: phrase.y,
    dx: 0,
    font,
    grows: true,
    halo: picture.theme.canvas,
    ground: null,
  };
};

const longestPiece = (points: readonly Point[]): readonly [Point, Point] => {
  const pieces = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
  const length = ([[x1, y1], [x2, y2]]: readonly [Point, Point]): number => Math.hypot(x2 - x1, y2 - y1);
  return pieces.reduce(
    (longest, piece) => (length(piece) > length(longest) ? piece : longest),
    pieces[0] ?? [
      [0, 0],
      [0, 0],
    ],
  );
};

/** The words of a line that has no place of its own for them: on a box over its longest piece, best place first. */
export const verbPlaces = (each: PictureLine, picture: Picture): readonly Placed[] => {
  const text = textIn(each.told.phrase, picture.language);
  if (text === '' || each.bundle) return [];
  const font = picture.theme.display === 'projector' ? verb.projector : verb.desk * picture.letters;
  const [[x1, y1], [x2, y2]] = longestPiece(each.line.points);
  const dx = -measureText(text, font, 400) / 2;
  return [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => ({
    ...base(each, picture),
    kind: 'verb',
    text,
    x: x1 + (x2 - x1) * share,
    y: y1 + (y2 - y1) * share,
    dx,
    font,
    grows: false,
    ground: picture.theme.surface,
  }));
};
