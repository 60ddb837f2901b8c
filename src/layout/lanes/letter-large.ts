import type { LayoutInput } from '#core/picture/arrangement.ts';
import { lineOf, roomAt, wantedText } from '#core/picture/fit-zoom.ts';
import type { LaneOrder } from '#layout/lane-order/order-lanes.ts';
import { planLanes } from '#layout/lane-order/plan-lanes.ts';
import { projectedNarrow, type CardSet } from './cards/card-sets.ts';
import { fittedSet, isWhole, widened, withWideMiddle } from './cards/fitted-set.ts';
import { shortenings, type Shortening } from './cards/size-cards.ts';
import { leastZoomInRoom, satellitesOf, topologyOf, trySet, zoomsOf, type Attempt, type Topology } from './try-set.ts';

/** Of no more cards can each be lettered for a whole room. */
const fewCards = 15;

/** What the cards take of the width to spare, in turn: gutters have the rest. */
const takings = [
  (set: CardSet, spare: number) => widened(set, 0.7 * spare),
  widened,
  withWideMiddle,
  (set: CardSet) => set,
] as const;

/** All cards seen at a zoom, every word of them whole; null where the room is too small for that. */
const tryZoom = (input: LayoutInput, topology: Topology, zoom: number): Attempt | null => {
  const { nodes, frame } = input;
  const set = fittedSet({ nodes, satellites: satellitesOf(topology.plan), zoom });
  const attempt = (wide: CardSet, shortening: Shortening): Attempt =>
    trySet(input, topology, { set: wide, shortening, projector: true });
  const spare = roomAt(zoom, frame).width - attempt(set, 'all').least.width;
  if (spare < 0) return null;
  const fits = (each: Attempt): boolean =>
    zoomsOf(each, input).whole >= zoom - 1e-6 &&
    nodes.every((node) => isWhole(each.faces.get(node.id) ?? { lines: [] }, node));
  for (const shortening of shortenings)
    for (const take of takings) {
      const tried = attempt(take(set, spare), shortening);
      if (fits(tried)) return tried;
    }
  return null;
};

/** Few cards are lettered as large as their words and the room allow, up to what is wanted in a room; null where they are many. */
export const letterLarge = (input: LayoutInput, order: LaneOrder): Attempt | null => {
  const { frame, nodes } = input;
  if (nodes.length > fewCards) return null;
  const topology = topologyOf(planLanes(input, false), order);
  const line = lineOf(frame);
  // What fits in large letters fits in smaller ones: sizes on a screen of 720 lines, halved until one is left.
  const most = Math.floor(wantedText(frame) / line);
  const tried = (size: number): Attempt | null => tryZoom(input, topology, (size * line) / projectedNarrow.font);
  const least = Math.ceil((leastZoomInRoom(projectedNarrow, frame) * projectedNarrow.font) / line - 1e-6);
  let found = tried(most);
  if (found !== null) return found;
  // What fits at one size may be seen larger than what fits at the next, whose gutters are narrower.
  const larger = (attempt: Attempt): Attempt =>
    found !== null && zoomsOf(found, input).whole > zoomsOf(attempt, input).whole ? found : attempt;
  for (let [fitting, tooLarge] = [least - 1, most]; tooLarge - fitting > 1;) {
    const half = Math.ceil((fitting + tooLarge) / 2);
    const attempt = tried(half);
    if (attempt === null) tooLarge = half;
    else [found, fitting] = [larger(attempt), half];
  }
  return found;
};
