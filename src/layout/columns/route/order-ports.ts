import { claimsByEdge, portName, type PortClaim } from '#layout/routing/ports.ts';
import type { ColumnSide } from '#layout/routing/brackets.ts';
import { bracketChoice, type Order } from '#layout/columns/order/order-cost.ts';
import type { OrderProblem } from '#layout/columns/order/order-problem.ts';
import type { Columns } from '#layout/columns/thread-columns.ts';

/** The sides on which brackets run, by line key. */
export type BracketSides = ReadonlyMap<string, ColumnSide>;

export const bracketSides = (problem: OrderProblem, order: Order): BracketSides =>
  new Map(problem.brackets.flatMap((_, column) => [...bracketChoice(problem, order, column).sides]));

export type OrderedPorts = {
  /** Line ends by card and edge, from the top; a card goes by the index of its place. */
  readonly edges: ReadonlyMap<string, readonly PortClaim[]>;
  /** Where each line comes from next, by name of port; brackets are left out. */
  readonly fars: ReadonlyMap<string, { readonly place: number; readonly port: string }>;
};

/**
 * On every edge of every card: brackets that run up, the nearest first; lines in the order of their far ends; brackets
 * that run down, the nearest last. So no two of a card's own lines cross.
 */
export const orderPorts = (columns: Columns, order: Order, sides: BracketSides): OrderedPorts => {
  const rank = (place: number): number => order.ranks[place] ?? 0;
  const claims: PortClaim[] = [];
  const fars = new Map<string, { readonly place: number; readonly port: string }>();
  for (const { line, places } of columns.threads) {
    const { key } = line;
    const [first = 0, second = 0] = places;
    const [beforeLast = 0, last = 0] = places.slice(-2);
    claims.push({ key, card: `${first}`, edge: 'right', group: 0, rank: rank(second) });
    claims.push({ key, card: `${last}`, edge: 'left', group: 0, rank: rank(beforeLast) });
    fars.set(portName(key, `${first}`, 'right'), { place: second, port: portName(key, `${second}`, 'left') });
    fars.set(portName(key, `${last}`, 'left'), { place: beforeLast, port: portName(key, `${beforeLast}`, 'right') });
  }
  for (const { line, from, to } of columns.brackets) {
    const { key } = line;
    const edge = sides.get(key) ?? 'left';
    const down = rank(from) < rank(to) ? 1 : -1;
    claims.push({ key, card: `${from}`, edge, group: down, rank: -rank(to) });
    claims.push({ key, card: `${to}`, edge, group: down === 1 ? -1 : 1, rank: -rank(from) });
  }
  return { edges: claimsByEdge(claims), fars };
};
