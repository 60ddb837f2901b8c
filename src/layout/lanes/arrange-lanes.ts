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

const fits = (attempt: Attempt, input: LayoutInput): boolean => {
  const { whole, read } = zoomsOf(attempt, input);
  return whole >= read;
};

/** The first that can be read with every label whole; else the first that can be read. */
const firstFitting = (tried: readonly Attempt[], input: LayoutInput): Attempt | undefined => {
  const fitting = tried.filter((attempt) => fits(attempt, input));
  return fitting.find(({ cut }) => !cut) ?? fitting[0];
};

/** Too much for the frame at a readable size: as wide as the frame and higher, or if that fails too, narrow and low. */
const onDesk = (input: LayoutInput, order: LaneOrder): Arrangement | null => {
  const tried = attempts(input, order, deskSets);
  const fitting = firstFitting(tried, input);
  if (fitting !== undefined) return drawAttempt(fitting, input, zoomsOf(fitting, input).whole, []);
  const wide = tried.filter((attempt) => zoomsOf(attempt, input).read * attempt.least.width <= input.frame.width);
  const chosen = wide.find(({ cut }) => !cut) ?? wide[0] ?? tried.at(-1);
  return chosen === undefined ? null : drawAttempt(chosen, input, zoomsOf(chosen, input).read, []);
};

/** In a room nobody scrolls: as few cards as possible are left out until the rest can be read from the back row. */
const onProjector = (input: LayoutInput, order: LaneOrder): Arrangement | null => {
  const queue = droppable(input);
  const without = (count: number): LayoutInput => {
    const dropped = new Set(queue.slice(0, count));
    return { ...input, nodes: input.nodes.filter(({ id }) => !dropped.has(id)) };
  };
  const tried = (count: number): readonly Attempt[] => attempts(without(count), order, projectorSets);
  let [least, most] = [0, queue.length];
  while (least < most) {
    const half = Math.floor((least + most) / 2);
    if (firstFitting(tried(half), input) === undefined) least = half + 1;
    else most = half;
  }
  const last = tried(least);
  const chosen = firstFitting(last, input) ?? last.at(-1);
  if (chosen === undefined) return null;
  return drawAttempt(chosen, without(least), zoomsOf(chosen, input).whole, queue.slice(0, least));
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
