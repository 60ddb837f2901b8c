import type { LayoutInput } from '#core/picture/arrangement.ts';
import {
  countCrossings,
  crossingTable,
  crossingsOf,
  middleState,
  orderModel,
  slantCost,
  type MiddleState,
  type OrderModel,
  type SideModel,
} from './order-model.ts';
import { permutations, improveBySwaps } from './permutations.ts';
import { planLanes, type LanePlan, type SidePlan } from './plan-lanes.ts';

/** Ids from top to bottom. Slots of the middle go by the key of their line. */
export type LaneOrder = {
  readonly left: readonly string[];
  readonly middle: readonly string[];
  readonly right: readonly string[];
};

/** Up to this many orders are all tried. */
const exhaustive = { together: 60_000, band: 6, lane: 7 } as const;

type Blocks = readonly (readonly number[])[];
type Choice = { readonly cost: number; readonly order: readonly number[] };

const costOfSide = (side: SideModel, middle: MiddleState, order: readonly number[]): number =>
  countCrossings(side, middle, order) + slantCost(side, middle, order);

/** The best order of a lane beside a middle; gives up once it cannot beat `below`. A long lane is improved from `known`. */
const bestSide = (
  side: SideModel,
  middle: MiddleState,
  below: number,
  known: readonly number[] | undefined,
): Choice => {
  const cards = side.ids.map((_, index) => index).slice(side.country ? 1 : 0);
  const table = crossingTable(side, middle);
  let best: Choice = { cost: below, order: cards };
  if (cards.length <= exhaustive.lane) {
    for (const order of permutations(cards)) {
      const crossings = crossingsOf(table, order, side.country);
      if (crossings >= best.cost) continue;
      const cost = crossings + slantCost(side, middle, order);
      if (cost < best.cost - 1e-9) best = { cost, order };
    }
    return best;
  }
  const centre = (card: number): number => {
    const rows = side.ties.filter((tie) => tie.card === card).map((tie) => middle.y[tie.row] ?? 0);
    return rows.length === 0 ? middle.height : rows.reduce((sum, y) => sum + y, 0) / rows.length;
  };
  const start = known ?? cards.toSorted((a, b) => centre(a) - centre(b) || a - b);
  const order = improveBySwaps(
    start,
    (tried) => crossingsOf(table, tried, side.country) + slantCost(side, middle, tried),
  );
  return { cost: costOfSide(side, middle, order), order };
};

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

const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(Math.min(count - 1, 20)));

const search = (model: OrderModel): Whole => {
  const bands = model.sections.reduce((product, { blocks }) => product * factorial(blocks.length), 1);
  const lanes = model.sides.reduce((sum, { ids }) => sum + factorial(ids.length), 0);
  if (bands * lanes <= exhaustive.together) return tryAll(model);
  const start = model.sections.map(({ blocks }) => blocks);
  const reverse = start.map((blocks) => blocks.toReversed());
  const [a, b] = [descend(model, start), descend(model, reverse)];
  return b.cost < a.cost - 1e-9 ? b : a;
};

export const orderOfPlan = (plan: LanePlan): LaneOrder => {
  const model = orderModel(plan);
  const best = search(model);
  const lane = (index: number): readonly string[] => {
    const side = model.sides[index];
    const cards = best.sides[index]?.order ?? [];
    return [...(side?.country === true ? [0] : []), ...cards].map((card) => side?.ids[card] ?? '');
  };
  const middle = model.sections.flatMap(({ head }, index) => [...head, ...(best.middle[index] ?? []).flat()]);
  return {
    left: [...lane(0), ...plan.sides.left.lineless],
    middle: middle.map((row) => model.rows[row]?.id ?? ''),
    right: [...lane(1), ...plan.sides.right.lineless],
  };
};

/** The order of the lanes at every size, language and level above: of the nodes and lines alone. */
export const laneOrder = (input: LayoutInput): LaneOrder => orderOfPlan(planLanes(input, true));

/** The same order for a plan that lacks some of the cards, or groups them otherwise. */
export const applyOrder = (plan: LanePlan, order: LaneOrder): LaneOrder => {
  const place = new Map([...order.left, ...order.middle, ...order.right].map((id, index) => [id, index]));
  const at = (id: string): number => place.get(id) ?? place.size;
  const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted((a, b) => at(a) - at(b));
  const lane = ({ country, cards, lineless }: SidePlan): readonly string[] => [
    ...(country === null ? [] : [country]),
    ...sorted(cards),
    ...sorted(lineless),
  ];
  const middle = plan.sections.flatMap(({ head, blocks }) =>
    [...(head === null ? [] : [head]), ...blocks.toSorted((a, b) => at(a.id) - at(b.id))].flatMap((block) => [
      block.id,
      ...sorted(block.satellites),
    ]),
  );
  return { left: lane(plan.sides.left), middle, right: lane(plan.sides.right) };
};
