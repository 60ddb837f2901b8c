import type { Point } from '#core/picture/arrangement.ts';

/** Room between two cards: what they are pushed apart to, and what they have at the least. */
const wanted = 20;
const least = 10;
const rounds = 150;

type Size = { readonly width: number; readonly height: number };
type Spot = Size & { x: number; y: number };

/** Pairs of cards that may be in each other's way, from left to right; ties by number. */
function* neighbours(spots: readonly Spot[]): Generator<readonly [Spot, Spot]> {
  const order = [...spots.keys()].toSorted((a, b) => (spots[a]?.x ?? 0) - (spots[b]?.x ?? 0) || a - b);
  const reach = Math.max(0, ...spots.map(({ width }) => width)) + wanted;
  const sorted = order.flatMap((number) => spots[number] ?? []);
  for (const [place, spot] of sorted.entries())
    for (let next = place + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      // A push may have moved one of them since they were sorted.
      if (other === undefined || other.x - spot.x > 1.5 * reach) break;
      yield [spot, other];
    }
}

/** Each pair half of the way each, along the axis that needs less; whether any had to move. */
const push = (spots: readonly Spot[]): boolean => {
  let moved = false;
  for (const [one, other] of neighbours(spots)) {
    const [dx, dy] = [other.x - one.x, other.y - one.y];
    const across = (one.width + other.width) / 2 + wanted - Math.abs(dx);
    const down = (one.height + other.height) / 2 + wanted - Math.abs(dy);
    if (Math.min(across, down) < 0.5) continue;
    moved = true;
    if (across < down) {
      const half = ((dx < 0 ? -1 : 1) * across) / 2;
      [one.x, other.x] = [one.x - half, other.x + half];
    } else {
      const half = ((dy < 0 ? -1 : 1) * down) / 2;
      [one.y, other.y] = [one.y - half, other.y + half];
    }
  }
  return moved;
};

/** From above, each card as far down as those before it leave no room: nothing overlaps, whatever there was before. */
const settle = (spots: readonly Spot[]): void => {
  const order = [...spots.keys()].toSorted((a, b) => (spots[a]?.y ?? 0) - (spots[b]?.y ?? 0) || a - b);
  const placed: Spot[] = [];
  for (const number of order) {
    const spot = spots[number];
    if (spot === undefined) continue;
    const beside = placed.filter(({ x, width }) => Math.abs(x - spot.x) < (width + spot.width) / 2 + least);
    const inTheWay = ({ y, height }: Spot): boolean => Math.abs(y - spot.y) < (height + spot.height) / 2 + least;
    for (let other = beside.find(inTheWay); other !== undefined; other = beside.find(inTheWay))
      spot.y = other.y + (other.height + spot.height) / 2 + least;
    placed.push(spot);
  }
};

const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** At most so many times as much room: few cards in a row stay a row. */
const mostRoom = 2.5;

/** More room across or down until the whole is as wide for its height as wanted, which parts cards further. */
const fill = (spots: readonly Spot[], aspect: number): void => {
  const width = extent(spots.flatMap(({ x, width: w }) => [x - w / 2, x + w / 2]));
  const height = extent(spots.flatMap(({ y, height: h }) => [y - h / 2, y + h / 2]));
  const across = Math.min(mostRoom, Math.max(1, (height * aspect) / width));
  const down = Math.min(mostRoom, Math.max(1, width / aspect / height));
  for (const spot of spots) [spot.x, spot.y] = [spot.x * across, spot.y * down];
};

/**
 * Moves cards no further than needed until none is in another's room, then fills the frame's shape. Whole numbers for
 * cards of even sizes; the first point belongs to the first card.
 */
export const partCards = (sizes: readonly Size[], points: readonly Point[], aspect: number): readonly Point[] => {
  const spots = sizes.map(({ width, height }, number): Spot => {
    const [x, y] = points[number] ?? [0, 0];
    return { x, y, width, height };
  });
  for (let round = 0; round < rounds && push(spots); round += 1);
  fill(spots, aspect);
  for (const spot of spots) [spot.x, spot.y] = [Math.round(spot.x), Math.round(spot.y)];
  settle(spots);
  return spots.map(({ x, y }): Point => [x, y]);
};
