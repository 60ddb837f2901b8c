import type { ElementDefinition } from 'cytoscape';
import { silhouette } from '#core/picture/silhouettes.ts';
import type { Picture, PictureCard, PictureLine } from '#core/drawing/picture.ts';
import { unit } from './units.ts';

const inUnits = (length: number): number => length / unit;

const shapeOf = ({
  card,
  node,
  scale,
}: PictureCard): { readonly shape: string; readonly points: string; readonly radius: number } => {
  const outline = silhouette(node.look, card.width, card.height, scale);
  if (outline.kind === 'rounded') {
    return {
      shape: outline.radius === 0 ? 'rectangle' : 'round-rectangle',
      points: '',
      radius: inUnits(outline.radius),
    };
  }
  const relative = outline.points.map(([x, y]) => `${(2 * x) / card.width} ${(2 * y) / card.height}`);
  return { shape: 'polygon', points: relative.join(' '), radius: 0 };
};

/** The band is a hard stop in the fill, so it is clipped by the silhouette and sharp at any zoom. */
const bandStops = ({ card, filled }: PictureCard, band: number): string => {
  const share = filled ? 100 : (band / card.width) * 100;
  return `0% ${share}% ${share}% 100%`;
};

const bandColours = ({ colour, filled }: PictureCard, { theme }: Picture): string =>
  [colour, colour, filled ? colour : theme.surface, filled ? colour : theme.surface].join(' ');

const nodeElement = (each: PictureCard, picture: Picture): ElementDefinition => {
  const { shape, points, radius } = shapeOf(each);
  return {
    group: 'nodes',
    data: {
      id: each.id,
      width: inUnits(each.card.width),
      height: inUnits(each.card.height),
      shape,
      points: points === '' ? '-1 -1 1 -1 1 1 -1 1' : points,
      radius,
      colour: each.colour,
      colours: bandColours(each, picture),
      stops: bandStops(each, picture.arrangement.measures.band * each.scale),
      heavy: each.card.key ? 1 : 0,
      unnamed: each.node.unnamed ? 1 : 0,
    },
    position: { x: inUnits(each.card.x), y: inUnits(each.card.y) },
    classes: each.pinned ? ['pinned'] : [],
  };
};

type Bends = { readonly weights: readonly number[]; readonly distances: readonly number[] };

/** Corners as Cytoscape wants them: along the straight line between the ends, and away from it. */
const bends = (line: PictureLine): Bends => {
  const points = line.line.points;
  const [start, end] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy) || 1;
  const corners = points.slice(1, -1);
  return {
    weights: corners.map(([x, y]) => ((x - start[0]) * dx + (y - start[1]) * dy) / length ** 2),
    distances: corners.map(([x, y]) => inUnits(((x - start[0]) * dy - (y - start[1]) * dx) / -length)),
  };
};

const port = (point: readonly [number, number] | undefined, { card }: PictureCard): string => {
  const [x, y] = point ?? [card.x, card.y];
  return `${inUnits(x - card.x)}px ${inUnits(y - card.y)}px`;
};

const edgeElement = (each: PictureLine, picture: Picture): readonly ElementDefinition[] => {
  const [from, to] = [picture.card.get(each.told.from), picture.card.get(each.told.to)];
  if (!from || !to) return [];
  const { weights, distances } = bends(each);
  const straight = weights.length === 0;
  return [
    {
      group: 'edges',
      data: {
        id: each.key,
        source: from.id,
        target: to.id,
        phase: each.rung.phase,
        arrow: each.told.arrow ? 1 : 0,
        relations: each.told.count ?? 1,
        start: port(each.line.points[0], from),
        end: port(each.line.points.at(-1), to),
        weights: straight ? [0.5] : [...weights],
        distances: straight ? [0] : [...distances],
        radius: inUnits(picture.arrangement.measures.lineRadius),
      },
      classes: [straight ? 'straight' : 'bent', each.bundle ? 'bundle' : 'single'],
    },
  ];
};

/** Cytoscape keeps and alters what it is given, so every call makes new objects. */
export const toElements = (picture: Picture): readonly ElementDefinition[] => [
  ...picture.cards.map((card) => nodeElement(card, picture)),
  ...picture.lines.flatMap((line) => edgeElement(line, picture)),
];
