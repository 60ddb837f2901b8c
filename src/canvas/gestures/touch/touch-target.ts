import type { Point } from '#core/picture/arrangement.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { ElementRef } from '#store/state.ts';

/** CSS pixels: half the side of the square that a card fills at least, and how near to a line is on it. */
const cardReach = 22;
const lineReach = 16;

const toSegment = (x: number, y: number, [x1, y1]: Point, [x2, y2]: Point): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
};

const toWay = (x: number, y: number, points: readonly Point[]): number =>
  Math.min(...points.slice(1).map((point, index) => toSegment(x, y, points[index] ?? point, point)));

type Near = { readonly element: ElementRef; readonly far: number };

/** What a finger means at a point of the model: what it is on, else what is drawn nearest to it; null for the background. */
export const touchTarget = (
  picture: Pick<Picture, 'cards' | 'lines'>,
  { x, y }: { readonly x: number; readonly y: number },
  zoom: number,
  isPresent: (id: string) => boolean,
): ElementRef | null => {
  const least = cardReach / zoom;
  const cards = picture.cards.flatMap(({ id, card }): readonly Near[] => {
    const [dx, dy] = [Math.abs(x - card.x), Math.abs(y - card.y)];
    const [wide, high] = [card.width / 2, card.height / 2];
    if (dx > Math.max(wide, least) || dy > Math.max(high, least) || !isPresent(id)) return [];
    return [{ element: { kind: 'node', id }, far: Math.hypot(Math.max(0, dx - wide), Math.max(0, dy - high)) }];
  });
  const lines = picture.lines.flatMap(({ key, line }): readonly Near[] => {
    const far = toWay(x, y, line.points);
    return far <= lineReach / zoom && isPresent(key) ? [{ element: { kind: 'line', key }, far }] : [];
  });
  // Cards come first: what lies under one is no nearer than the card that a finger is on.
  const [nearest] = [...cards, ...lines].toSorted((one, other) => one.far - other.far);
  return nearest?.element ?? null;
};
