import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { deskSets, measuresOf, mediumSet, projectorSets, type CardSet } from './cards/card-sets.ts';
import { droppable } from '#layout/lane-order/droppable.ts';
import { roomAt } from '#core/picture/fit-zoom.ts';
import { laneOrder, type LaneOrder } from '#layout/lane-order/order-lanes.ts';
import { planLanes } from '#layout/lane-order/plan-lanes.ts';
import { shortenings } from './cards/size-cards.ts';
import { letterLarge } from './letter-large.ts';
import { drawAttempt } from './draw-attempt.ts';
import { topologyOf, trySet, zoomsOf, type Attempt } from './try-set.ts';

/** Card sets from wide to narrow with full labels, then the same with the middle's short ones, then with all. */
function* attempts(input: LayoutInput, order: LaneOrder, sets: readonly CardSet[]): Generator<Attempt> {
  const projector = input.frame.display === 'projector';
  const topology = topologyOf(planLanes(input, !projector), order);
  for (const shortening of shortenings)
    for (const set of sets) yield trySet(input, topology, { set, shortening, projector });
}

type Tried = { readonly fitting: Attempt | null; readonly all: readonly Attempt[] };

/** Stops at the first that can be read with every label whole; failing that, the first that can be read. */
const tryInTurn = (tried: Iterable<Attempt>, input: LayoutInput): Tried => {
  const all: Attempt[] = [];
  let readable: Attempt | null = null;
  for (const attempt of tried) {
    all.push(attempt);
    const { whole, read } = zoomsOf(attempt, input);
    if (whole < read) continue;
    if (!attempt.cut) return { fitting: attempt, all };
    readable ??= attempt;
  }
  return { fitting: readable, all };
};

/** Too much for the frame at a readable size: as wide as the frame and higher, or if that fails too, narrow and low. */
const onDesk = (input: LayoutInput, order: LaneOrder): Arrangement | null => {
  const { fitting, all } = tryInTurn(attempts(input, order, deskSets), input);
  if (fitting !== null) return drawAttempt(fitting, input, zoomsOf(fitting, input).whole, []);
  const wide = all.filter((attempt) => attempt.least.width <= roomAt(zoomsOf(attempt, input).read, input.frame).width);
  const chosen = wide.find(({ cut }) => !cut) ?? wide[0] ?? all.at(-1);
  return chosen === undefined ? null : drawAttempt(chosen, input, zoomsOf(chosen, input).read, []);
};

/** In a room nobody scrolls: as few cards as possible are left out until the rest can be read from the back row. */
const onProjector = (input: LayoutInput, order: LaneOrder): Arrangement | null => {
  const large = letterLarge(input, order);
  if (large !== null) return drawAttempt(large, input, zoomsOf(large, input).whole, []);
  const queue = droppable(input);
  const without = (count: number): LayoutInput => {
    const dropped = new Set(queue.slice(0, count));
    return { ...input, nodes: input.nodes.filter(({ id }) => !dropped.has(id)) };
  };
  const tried = (count: number): Tried => tryInTurn(attempts(without(count), order, projectorSets), input);
  let [least, most] = [0, queue.length];
  while (least < most) {
    const half = Math.floor((least + most) / 2);
    if (tried(half).fitting === null) least = half + 1;
    else most = half;
  }
  const { fitting, all } = tried(least);
  const chosen = fitting ?? all.at(-1);
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
  if (input.nodes.length === 0) return emptyFrame(input);
  const order = laneOrder(input);
  const found = input.frame.display === 'projector' ? onProjector(input, order) : onDesk(input, order);
  return found ?? emptyFrame(input);
};
