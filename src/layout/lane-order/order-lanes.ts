import type { LayoutInput } from '#core/picture/arrangement.ts';
import { cardsIn, type LaneBlock } from './lane-blocks.ts';
import { middleState, orderModel, type OrderModel } from './order-model.ts';
import { bestSide, costOfSide, orderCount, type Choice } from './order-side.ts';
import { factorial, improveBySwaps, permutations } from './permutations.ts';
import { planLanes, type LanePlan, type SideName } from './plan-lanes.ts';

/** Ids from top to bottom. Slots of the middle go by the key of their line. */
export type LaneOrder = {
  readonly left: readonly string[];
  readonly middle: readonly string[];
  readonly right: readonly string[];
};

/** Up to this many orders are all tried. */
const exhaustive = { together: 60_000, band: 6 } as const;

type Blocks = readonly (readonly number[])[];

type Whole = { readonly cost: number; readonly middle: readonly Blocks[]; readonly sides: readonly Choice[] };

const flat = (middle: readonly Blocks[]): readonly (readonly number[])[] => middle.map((blocks) => blocks.flat());

const weigh = (model: OrderModel, middle: readonly Blocks[], below: number, known?: readonly Choice[]): Whole => {
  const state = middleState(model, flat(middle));
  let cost = state.cost;
  const sides: Choice[] = [];
  for (const [index, side] of model.sides.entries()) {
    if (cost >= below) return { cost, middle, sides };
    const choice = bestSide(side, state, below - cost, known?.[index]?.order);
    cost += choice.cost;
    sides.push(choice);
  }
  return { cost, middle, sides };
};

/** Every order of every band with the best lanes beside it. */
const tryAll = (model: OrderModel): Whole => {
  let best: Whole = { cost: Number.POSITIVE_INFINITY, middle: [], sides: [] };
  const visit = (chosen: readonly Blocks[]): void => {
    const section = model.sections[chosen.length];
    if (section === undefined) {
      const whole = weigh(model, chosen, best.cost);
      if (whole.cost < best.cost - 1e-9) best = whole;
      return;
    }
    for (const blocks of permutations(section.blocks)) visit([...chosen, blocks]);
  };
  visit([]);
  return best;
};

/** Band by band and lane by lane, each the best beside the others, until nothing gets better. */
const descend = (model: OrderModel, from: readonly Blocks[]): Whole => {
  const limit = Number.POSITIVE_INFINITY;
  let best = weigh(model, from, limit);
  for (let round = 0; round < 6; round += 1) {
    const before = best.cost;
    for (const [index, section] of model.sections.entries()) {
      const fixed = best;
      const cost = (blocks: Blocks): number => {
        const state = middleState(model, flat(fixed.middle.with(index, blocks)));
        return model.sides.reduce(
          (sum, side, at) => sum + costOfSide(side, state, fixed.sides[at]?.order ?? []),
          state.cost,
        );
      };
      const current = fixed.middle[index] ?? [];
      let blocks = current;
      if (section.blocks.length <= exhaustive.band) {
        let least = cost(current);
        for (const tried of permutations(section.blocks)) {
          const value = cost(tried);
          if (value < least - 1e-9) [least, blocks] = [value, tried];
        }
      } else blocks = improveBySwaps(current, cost);
      const whole = weigh(model, fixed.middle.with(index, blocks), limit, fixed.sides);
      if (whole.cost < best.cost - 1e-9) best = whole;
    }
    if (best.cost > before - 1e-9) break;
  }
  const afresh = weigh(model, best.middle, limit);
  return afresh.cost < best.cost - 1e-9 ? afresh : best;
};

const search = (model: OrderModel): Whole => {
  const bands = model.sections.reduce((product, { blocks }) => product * factorial(blocks.length), 1);
  const lanes = model.sides.reduce((sum, side) => sum + orderCount(side), 0);
  if (bands * lanes <= exhaustive.together) return tryAll(model);
  const start = model.sections.map(({ blocks }) => blocks);
  const reverse = start.map((blocks) => blocks.toReversed());
  const [a, b] = [descend(model, start), descend(model, reverse)];
  return b.cost < a.cost - 1e-9 ? b : a;
};

type Places = { readonly at: (id: string) => number; readonly sorted: (ids: readonly string[]) => readonly string[] };

const placesIn = (order: readonly string[]): Places => {
  const place = new Map(order.map((id, index) => [id, index]));
  const at = (id: string): number => place.get(id) ?? place.size;
  return { at, sorted: (ids) => ids.toSorted((a, b) => at(a) - at(b)) };
};

/** The cards of a lane block by block, each as the given order has it; in a block, those without lines come last. */
const laneInOrder = (blocks: readonly LaneBlock[], order: readonly string[]): readonly string[] => {
  const { at, sorted } = placesIn(order);
  const top = (block: LaneBlock): number => Math.min(...cardsIn(block).map(at));
  return blocks
    .toSorted((a, b) => top(a) - top(b))
    .flatMap((block) => cardsIn({ ...block, cards: sorted(block.cards), lineless: sorted(block.lineless) }));
};

export const orderOfPlan = (plan: LanePlan): LaneOrder => {
  const model = orderModel(plan);
  const best = search(model);
  const lane = (name: SideName, index: number): readonly string[] => {
    const ids = model.sides[index]?.ids ?? [];
    return laneInOrder(
      plan.sides[name],
      (best.sides[index]?.order ?? []).map((card) => ids[card] ?? ''),
    );
  };
  const middle = model.sections.flatMap(({ head }, index) => [...head, ...(best.middle[index] ?? []).flat()]);
  return {
    left: lane('left', 0),
    middle: middle.map((row) => model.rows[row]?.id ?? ''),
    right: lane('right', 1),
  };
};

/** The order of the lanes at every size, language and level above: of the nodes and lines alone. */
export const laneOrder = (input: LayoutInput): LaneOrder => orderOfPlan(planLanes(input, true));

/** The same order for a plan that lacks some of the cards, or groups them otherwise. */
export const applyOrder = (plan: LanePlan, order: LaneOrder): LaneOrder => {
  const { at, sorted } = placesIn([...order.left, ...order.middle, ...order.right]);
  const middle = plan.sections.flatMap(({ head, blocks }) =>
    [...(head === null ? [] : [head]), ...blocks.toSorted((a, b) => at(a.id) - at(b.id))].flatMap((block) => [
      block.id,
      ...sorted(block.satellites),
    ]),
  );
  const { left, right } = plan.sides;
  return { left: laneInOrder(left, order.left), middle, right: laneInOrder(right, order.right) };
};
