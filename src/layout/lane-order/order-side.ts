import type { MiddleState, SideBlock, SideModel } from './order-model.ts';
import { factorial, improveBySwaps, permutations } from './permutations.ts';
import { countCrossings, crossingsOf, crossingTable, slantCost } from './side-cost.ts';

/** A lane's cards from top to bottom, and what that order costs beside a middle. */
export type Choice = { readonly cost: number; readonly order: readonly number[] };

/** As many orders of a lane as are all tried: those of seven cards below their country. */
const exhaustive = factorial(7);

/** How many orders a lane has. */
export const orderCount = ({ blocks }: SideModel): number =>
  blocks.reduce((product, { cards }) => product * factorial(cards.length), factorial(blocks.length));

const mayLead = ([first]: readonly SideBlock[]): boolean => first === undefined || first.leads;

const flat = (blocks: readonly SideBlock[]): readonly number[] =>
  blocks.flatMap(({ head, cards }) => [...head, ...cards]);

/** Every order of the cards in blocks that stand in this one. */
function* ordersWithin(blocks: readonly SideBlock[], above: readonly number[] = []): Generator<readonly number[]> {
  const [block, ...rest] = blocks;
  if (block === undefined) yield above;
  else
    for (const order of permutations(block.cards, [...above, ...block.head]))
      if (rest.length === 0) yield order;
      else yield* ordersWithin(rest, order);
}

export const costOfSide = (side: SideModel, middle: MiddleState, order: readonly number[]): number =>
  countCrossings(side, middle, order) + slantCost(side, middle, order);

type Cost = (order: readonly number[]) => number;

/** The blocks as an order has them. */
const blocksIn = ({ blocks, blockOf }: SideModel, order: readonly number[]): readonly SideBlock[] => {
  const place = new Map(order.map((card, index) => [card, index]));
  const at = (card: number): number => place.get(card) ?? 0;
  const indexes = [...new Set(order.map((card) => blockOf[card] ?? 0))];
  return indexes.flatMap((index) => {
    const block = blocks[index];
    return block === undefined ? [] : [{ ...block, cards: block.cards.toSorted((a, b) => at(a) - at(b)) }];
  });
};

/** Each block by the middles of its cards' far ends, and the best order of those blocks. */
const blocksByCentre = (side: SideModel, middle: MiddleState, cost: Cost): readonly SideBlock[] => {
  const centre = (card: number): number => {
    const rows = (side.tiesOf[card] ?? []).map((tie) => middle.y[tie.row] ?? 0);
    return rows.length === 0 ? middle.height : rows.reduce((sum, y) => sum + y, 0) / rows.length;
  };
  const sorted = side.blocks.map((block) => ({
    ...block,
    cards: block.cards.toSorted((a, b) => centre(a) - centre(b) || a - b),
  }));
  if (sorted.length < 2) return sorted;
  let best: { readonly cost: number; readonly blocks: readonly SideBlock[] } = { cost: Infinity, blocks: sorted };
  for (const blocks of permutations(sorted)) {
    if (!mayLead(blocks)) continue;
    const value = cost(flat(blocks));
    if (value < best.cost - 1e-9) best = { cost: value, blocks };
  }
  return best.blocks;
};

/** The best order of a lane beside a middle; gives up once it cannot beat `below`. A long lane is improved from `known`. */
export const bestSide = (
  side: SideModel,
  middle: MiddleState,
  below: number,
  known: readonly number[] | undefined,
): Choice => {
  const table = crossingTable(side, middle);
  if (orderCount(side) <= exhaustive) {
    let best: Choice = { cost: below, order: flat(side.blocks) };
    for (const blocks of permutations(side.blocks)) {
      if (!mayLead(blocks)) continue;
      for (const order of ordersWithin(blocks)) {
        const crossings = crossingsOf(table, order);
        if (crossings >= best.cost) continue;
        const cost = crossings + slantCost(side, middle, order);
        if (cost < best.cost - 1e-9) best = { cost, order };
      }
    }
    return best;
  }
  const costOf: Cost = (order) => crossingsOf(table, order) + slantCost(side, middle, order);
  let blocks = known === undefined ? blocksByCentre(side, middle, costOf) : blocksIn(side, known);
  for (const [index, block] of blocks.entries()) {
    const start = blocks;
    const withCards = (cards: readonly number[]): readonly SideBlock[] => start.with(index, { ...block, cards });
    blocks = withCards(improveBySwaps(block.cards, (cards) => costOf(flat(withCards(cards)))));
  }
  const order = flat(blocks);
  return { cost: costOfSide(side, middle, order), order };
};
