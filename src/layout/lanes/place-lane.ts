import { placeInOrder, type Wish } from '#layout/routing/place-in-order.ts';

/** A card of a side lane: where its lines' far ends would have it, how strongly, and by which shifts a line gets level. */
export type LaneCard = {
  readonly id: string;
  readonly size: number;
  /** What stays free above it besides the gap, and for the first, above the lane. */
  readonly above: number;
  /** Null: no line, any free gap will do. */
  readonly at: number | null;
  readonly weight: number;
  /** Heights at which a line of the card would be level, with its weight, and how far off its port can make up for. */
  readonly level: readonly { readonly at: number; readonly weight: number; readonly reach: number }[];
};

export type LaneBounds = {
  readonly top: number;
  readonly bottom: number;
  readonly gaps: readonly number[];
  /** Several groups share the lane, one above the other. */
  readonly stacked: boolean;
};

/**
 * A card moves at most this far so that a line gets level, and stays this clear of its neighbours. Among several groups it
 * moves less: gaps within a group stay well under those between groups.
 */
const snap = { reach: 28, inGroups: 8, clear: 8 } as const;

type Sized = Pick<LaneCard, 'size' | 'above'>;

const span = (cards: readonly Sized[], gap: number): number =>
  cards.reduce((sum, { size, above }) => sum + above + size, 0) + gap * Math.max(0, cards.length - 1);

/** The least height of a lane. */
export const leastLane = (cards: readonly Sized[], gaps: readonly number[]): number => span(cards, gaps.at(-1) ?? 0);

type Placed = Wish & Pick<LaneCard, 'id' | 'above' | 'level'> & { readonly y: number };

const solve = (cards: readonly Omit<Placed, 'y'>[], bounds: LaneBounds, gap: number): readonly Placed[] => {
  const units = unitsOf(cards, bounds).map((unit) => together(unit, gap));
  const gaps = units.map(({ above }) => gap + above);
  const ys = placeInOrder(units, gaps, bounds.top + (units[0]?.above ?? 0), bounds.bottom);
  return units.flatMap(({ cards: unit, offsets }, index) =>
    unit.map((card, place) => ({ ...card, y: (ys[index] ?? bounds.top) + (offsets[place] ?? 0) })),
  );
};

type Unit = Wish & {
  readonly above: number;
  readonly cards: readonly Omit<Placed, 'y'>[];
  /** From the unit's middle to each card's. */
  readonly offsets: readonly number[];
};

/** Each card by itself, or where several groups share the lane, each group as one. */
const unitsOf = <T extends Sized>(cards: readonly T[], { stacked }: LaneBounds): readonly (readonly T[])[] => {
  const units: T[][] = [];
  for (const card of cards) {
    const last = units.at(-1);
    if (last === undefined || !stacked || card.above > 0) units.push([card]);
    else last.push(card);
  }
  return units;
};

/** Cards a gap apart as one thing to place, which wishes what they wish on average. */
const together = (cards: Unit['cards'], gap: number): Unit => {
  const size = cards.reduce((sum, card) => sum + card.size, gap * (cards.length - 1));
  const weight = cards.reduce((sum, card) => sum + card.weight, 0);
  const offsets: number[] = [];
  let edge = -size / 2;
  for (const card of cards) {
    offsets.push(edge + card.size / 2);
    edge += card.size + gap;
  }
  const at = cards.reduce((sum, card, place) => sum + (card.at - (offsets[place] ?? 0)) * card.weight, 0) / weight;
  return { size, weight, at, above: cards[0]?.above ?? 0, cards, offsets };
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
  const wish = { id: card.id, size: card.size, above: 0, at, weight: 0.001, level: [], y: at };
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
    const ceiling = above === undefined ? bounds.top : above.y + above.size / 2 + snap.clear;
    const floor = below === undefined ? bounds.bottom : below.y - below.size / 2 - snap.clear - below.above;
    const least = ceiling + card.above + half;
    const most = floor - half;
    let best = { y: card.y, gain: gain(card, card.y) };
    for (const { at } of card.level) {
      const near = Math.min(most, Math.max(least, at));
      const distance = Math.abs(near - card.y);
      if (distance > (bounds.stacked ? snap.inGroups : snap.reach) || most < least) continue;
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
  const tied = cards.flatMap(({ at, ...card }) => (at === null ? [] : [{ ...card, at }]));
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
