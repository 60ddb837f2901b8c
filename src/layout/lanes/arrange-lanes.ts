import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { deskSets, measuresOf, mediumSet, projectorSets, type CardSet } from './card-sets.ts';
import { droppable } from '#layout/lane-order/droppable.ts';
import { applyOrder, laneOrder, type LaneOrder } from '#layout/lane-order/order-lanes.ts';
import { planLanes } from '#layout/lane-order/plan-lanes.ts';
import type { Shortening } from './size-cards.ts';
import { drawAttempt } from './draw-attempt.ts';
import { trySet, zoomsOf, type Attempt } from './try-set.ts';

const shortenings: readonly Shortening[] = ['none', 'middle', 'all'];

/** Card sets from wide to narrow with full labels, then the same with the middle's short ones, then with all. */
const attempts = (input: LayoutInput, order: LaneOrder, sets: readonly CardSet[]): readonly Attempt[] => {
  const projector = input.frame.display === 'projector';
  const plan = planLanes(input, !projector);
  const own = applyOrder(plan, order);
  return shortenings.flatMap((shortening) =>
    sets.map((set) => trySet(input, plan, own, { set, shortening, projector })),
  );
};

/** Too much for the frame at a readable size: as wide as the frame and higher, or if that fails too, narrow and low. */
const overflowing = (input: LayoutInput, tried: readonly Attempt[]): Arrangement | null => {
  const wide = tried.find((attempt) => zoomsOf(attempt, input).read * attempt.least.width <= input.frame.width);
  const chosen = wide ?? tried.at(-1);
  return chosen === undefined ? null : drawAttempt(chosen, input, zoomsOf(chosen, input).read, []);
};

const onDesk = (input: LayoutInput, order: LaneOrder): Arrangement | null => {
  const tried = attempts(input, order, deskSets);
  for (const attempt of tried) {
    const { whole, read } = zoomsOf(attempt, input);
    if (whole >= read) return drawAttempt(attempt, input, whole, []);
  }
  return overflowing(input, tried);
};

/** In a room nobody scrolls: cards are left out until the rest can be read from the back row. */
const onProjector = (input: LayoutInput, order: LaneOrder): Arrangement | null => {
  const queue = droppable(input);
  for (let count = 0; count <= queue.length; count += 1) {
    const dropped = queue.slice(0, count);
    const nodes = input.nodes.filter(({ id }) => !dropped.includes(id));
    const fewer = { ...input, nodes };
    for (const attempt of attempts(fewer, order, projectorSets)) {
      const { whole, read } = zoomsOf(attempt, input);
      if (whole >= read) return drawAttempt(attempt, fewer, whole, dropped);
    }
  }
  return null;
};

const emptyFrame = ({ frame: { width, height } }: LayoutInput): Arrangement => ({
  width,
  height,
  cards: [],
  lines: [],
  captions: [],
  measures: measuresOf(mediumSet),
  dropped: [],
});

/**
 * The lane layout: one country left, one right, between them what they agreed, from firm to wished. A pure function of
 * its input, whatever the order of nodes and lines in it. Source: LANES.
 */
export const arrangeLanes = (input: LayoutInput): Arrangement => {
  const order = laneOrder(input);
  if (input.nodes.length === 0) return emptyFrame(input);
  const found = input.frame.display === 'projector' ? onProjector(input, order) : onDesk(input, order);
  return found ?? emptyFrame(input);
};
