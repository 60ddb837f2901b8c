import { placeInOrder, type Wish } from '#layout/placing/place-in-order.ts';

/** A card of a side lane: where its lines' far ends would have it, how strongly, and by which shifts a line gets level. */
export type LaneCard = {
  readonly id: string;
  readonly size: number;
  /** Null: no line, any free gap will do. */
  readonly at: number | null;
  readonly weight: number;
  /** Heights at which a line of the card would be level, with its weight, and how far off its port can make up for. */
  readonly level: readonly { readonly at: number; readonly weight: number; readonly reach: number }[];
};

export type LaneBounds = { readonly top: number; readonly bottom: number; readonly gaps: readonly number[] };

/** A card moves at most this far so that a line gets level, and stays this clear of its neighbours. */
const snap = { reach: 28, clear: 8 } as const;

const span = (cards: readonly { readonly size: number }[], gap: number): number =>
  cards.reduce((sum, { size }) => sum + size, 0) + gap * Math.max(0, cards.length - 1);

/** The least height of a lane. */
export const leastLane = (cards: readonly { readonly size: number }[], gaps: readonly number[]): number =>
  span(cards, gaps.at(-1) ?? 0);

type Placed = Wish & { readonly id: string; readonly y: number; readonly level: LaneCard['level'] };

const solve = (
  cards: readonly (Wish & Pick<Placed, 'id' | 'level'>)[],
  bounds: LaneBounds,
  gap: number,
): readonly Placed[] => {
  const ys = placeInOrder(cards, gap, bounds.top, bounds.bottom);
  return cards.map((card, index) => ({ ...card, y: ys[index] ?? bounds.top }));
};

/** Puts a card without lines at the lower end of the largest gap; the others make way if it is too small. */
const addLineless = (placed: readonly Placed[], card: LaneCard, bounds: LaneBounds, gap: number): readonly Placed[] => {
  const edges = [...placed.map(({ y, size }) => y - size / 2 - gap), bounds.bottom];
  const starts = [bounds.top, ...placed.map(({ y, size }) => y + size / 2 + gap)];
  const free = edges.map((edge, index) => edge - (starts[index] ?? 0));
  const index = free.indexOf(Math.max(...free));
  const last = index === placed.length;
  const least = bounds.gaps.at(-1) ?? 0;
  const at = last ? (starts[index] ?? 0) + card.size / 2 : (edges[index] ?? 0) - card.size / 2;
  const wish = { id: card.id, size: card.size, at, weight: 0.001, level: [], y: at };
  const held = placed.map((known) => ({ ...known, at: known.y }));
  const all = [...held.slice(0, index), wish, ...held.slice(index)];
  return (free[index] ?? 0) >= card.size ? all : solve(all, bounds, least);
};

/** How much of a card's lines is level at a height, or can be by moving a port. */
const gain = ({ level }: Pick<LaneCard, 'level'>, y: number): number =>
  level.reduce((sum, { at, weight, reach }) => sum + (Math.abs(at - y) <= Math.max(reach, 0.5) ? weight : 0), 0);

/** Moves each card, from the top, to where most of its lines are level, if that is near and free. */
const snapLevel = (placed: readonly Placed[], bounds: LaneBounds): readonly Placed[] => {
  const done: Placed[] = [];
  for (const [index, card] of placed.entries()) {
    const above = done[index - 1];
    const below = placed[index + 1];
    const half = card.size / 2;
    const least = above === undefined ? bounds.top + half : above.y + above.size / 2 + snap.clear + half;
    const most = below === undefined ? bounds.bottom - half : below.y - below.size / 2 - snap.clear - half;
    let best = { y: card.y, gain: gain(card, card.y) };
    for (const { at } of card.level) {
      const near = Math.min(most, Math.max(least, at));
      const distance = Math.abs(near - card.y);
      if (distance > snap.reach || most < least) continue;
      const value = gain(card, near);
      if (value > best.gain || (value === best.gain && distance < Math.abs(best.y - card.y)))
        best = { y: near, gain: value };
    }
    done.push({ ...card, y: best.y });
  }
  return done;
};

const levelWeight = (placed: readonly Placed[]): number => placed.reduce((sum, card) => sum + gain(card, card.y), 0);

/** Middles of a lane's cards, whole numbers, in the given order; those without lines go where there is most room. */
export const placeLane = (cards: readonly LaneCard[], bounds: LaneBounds): ReadonlyMap<string, number> => {
  const room = bounds.bottom - bounds.top;
  const narrowest = bounds.gaps.at(-1) ?? 0;
  const tied = cards.flatMap(({ id, size, at, weight, level }) =>
    at === null ? [] : [{ id, size, at, weight, level }],
  );
  // The gap that makes most lines level, the widest of those.
  let best: { readonly gap: number; readonly placed: readonly Placed[]; readonly level: number } | null = null;
  for (const gap of bounds.gaps) {
    if (span(cards, gap) > room && gap !== narrowest) continue;
    const placed = snapLevel(solve(tied, bounds, gap), bounds);
    const level = levelWeight(placed);
    if (best === null || level > best.level) best = { gap, placed, level };
  }
  const all = cards
    .filter(({ at }) => at === null)
    .reduce((placed, card) => addLineless(placed, card, bounds, best?.gap ?? narrowest), best?.placed ?? []);
  return new Map(all.map(({ id, y }) => [id, Math.round(y)]));
};
