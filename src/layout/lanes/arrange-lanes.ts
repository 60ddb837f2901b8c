import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { deskSets, projectorSets, type CardSet } from './card-sets.ts';
import { droppable } from './droppable.ts';
import { applyOrder, laneOrder, type LaneOrder } from './order-lanes.ts';
import { planLanes } from './plan-lanes.ts';
import type { Shortening } from './size-cards.ts';
import { finish, trySet, zoomsOf, type Attempt } from './try-set.ts';

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
  return chosen === undefined ? null : finish(chosen, input, zoomsOf(chosen, input).read, []);
};

const onDesk = (input: LayoutInput, order: LaneOrder): Arrangement | null => {
  const tried = attempts(input, order, deskSets);
  for (const attempt of tried) {
    const { whole, read } = zoomsOf(attempt, input);
    if (whole >= read) return finish(attempt, input, whole, []);
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
      if (whole >= read) return finish(attempt, fewer, whole, dropped);
    }
  }
  return null;
};

const emptyFrame = ({ frame }: LayoutInput): Arrangement => {
  const {
    font,
    lineHeight,
    subFont,
    subLineHeight,
    captionFont,
    phraseFont,
    band,
    padding,
    verticalPadding,
    lineRadius,
  } = deskSets[0] ?? {
    font: 16,
    lineHeight: 20,
    subFont: 15,
    subLineHeight: 19,
    captionFont: 15,
    phraseFont: 15,
    band: 36,
    padding: 9,
    verticalPadding: 16,
    lineRadius: 14,
  };
  const measures = {
    font,
    lineHeight,
    subFont,
    subLineHeight,
    captionFont,
    phraseFont,
    band,
    padding,
    verticalPadding,
    lineRadius,
  };
  return { width: frame.width, height: frame.height, cards: [], lines: [], captions: [], measures, dropped: [] };
};

/**
 * The lane layout: one country left, one right, between them what they agreed, from firm to wished. A pure function of
 * its input, whatever the order of nodes and lines in it. Source: LANES.
 */
export const arrangeLanes = (input: LayoutInput): Arrangement => {
  const order = laneOrder(input);
  const found = input.frame.display === 'projector' ? onProjector(input, order) : onDesk(input, order);
  return found ?? emptyFrame(input);
};
