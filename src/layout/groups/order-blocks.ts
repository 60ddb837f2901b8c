import { orderColumns } from '#layout/columns/order/order-columns.ts';
import type { OrderProblem } from '#layout/columns/order/order-problem.ts';
import type { Closed } from './collapse.ts';

const room = 50;
/** Up to so many lines the search may take its time. */
const fewPairs = 150;

/**
 * Blocks of each lane from top to bottom: countries at the head, or at the foot of the middle; for the rest few crossings
 * in the gutters, and near to what they are joined with. Of the closed picture alone, so that opening a group reorders nothing.
 */
export const orderBlocks = ({ blocks, pairs }: Closed): readonly (readonly number[])[] => {
  const toLeft: number[][] = blocks.map(() => []);
  const toRight: number[][] = blocks.map(() => []);
  const ties: number[][] = blocks.map(() => []);
  for (const [a, b] of pairs) {
    ties[a]?.push(b);
    ties[b]?.push(a);
    const [from, to] = (blocks[a]?.lane ?? 0) < (blocks[b]?.lane ?? 0) ? [a, b] : [b, a];
    if ((blocks[to]?.lane ?? 0) - (blocks[from]?.lane ?? 0) !== 1) continue;
    toRight[from]?.push(to);
    toLeft[to]?.push(from);
  }
  const problem: OrderProblem = {
    columnCount: 3,
    columnOf: blocks.map(({ lane }) => lane),
    rooms: blocks.map(() => room),
    toLeft,
    toRight,
    ties,
    brackets: [[], [], []],
    rules: {
      pins: blocks.map(({ nodes, lane }) => (nodes[0]?.look === 'country' ? (lane === 1 ? 1 : -1) : 0)),
      ranks: blocks.map(() => null),
      bands: blocks.map(() => null),
    },
    lineless: [],
  };
  const effort = pairs.length <= fewPairs ? { starts: 4, kicks: 60 } : { starts: 1, kicks: 0 };
  return orderColumns(problem, effort).columns;
};
