import { placeInOrder } from '#layout/routing/place-in-order.ts';
import { size, type MiddleState, type SideModel } from './order-model.ts';

/** Crossings in the gutter if card `a` stands above card `b`. */
export const crossingTable = (side: SideModel, middle: MiddleState): readonly (readonly number[])[] => {
  const table = side.ids.map(() => side.ids.map(() => 0));
  for (const first of side.ties)
    for (const second of side.ties) {
      const row = table[first.card];
      if (first.card === second.card || row === undefined) continue;
      if ((middle.y[first.row] ?? 0) > (middle.y[second.row] ?? 0)) row[second.card] = (row[second.card] ?? 0) + 1;
    }
  return table;
};

/** The gaps between cards: one for all where they are of one block, else the one before each. */
const gapsOf = (side: SideModel, order: readonly number[]): number | readonly number[] =>
  side.blocks.length < 2
    ? size.gap
    : order.map((card, index) =>
        side.blockOf[card] === side.blockOf[order[index - 1] ?? card] ? size.gap : size.gap + size.block,
      );

/** How far the lines of a gutter climb, in widths of the gutter, and what brackets of the lane cross, for one order. */
export const slantCost = (side: SideModel, middle: MiddleState, order: readonly number[]): number => {
  const [first] = order;
  const headed = first !== undefined && side.blocks.some(({ head }) => head[0] === first);
  const below = headed ? order.slice(1) : order;
  const wishes = below.map((card) => {
    let sum = 0;
    let weight = 0;
    for (const tie of side.tiesOf[card] ?? []) {
      sum += (middle.y[tie.row] ?? 0) * tie.weight;
      weight += tie.weight;
    }
    return weight === 0
      ? { size: size.card, at: middle.height / 2, weight: 0.01 }
      : { size: size.card, at: sum / weight, weight };
  });
  const top = headed ? size.caption + size.card + size.gap : 0;
  const placed = placeInOrder(wishes, gapsOf(side, below), top, Math.max(middle.height, top));
  const y = side.ids.map(() => size.caption + size.card / 2);
  const place = side.ids.map(() => -1);
  for (const [index, card] of below.entries()) {
    y[card] = placed[index] ?? 0;
    place[card] = index;
  }
  let climb = 0;
  for (const { card, row } of side.ties) climb += Math.abs((y[card] ?? 0) - (middle.y[row] ?? 0));
  let brackets = 0;
  for (const [index, [a, b]] of side.pairs.entries()) {
    const [top1, bottom1] = [place[a] ?? 0, place[b] ?? 0].toSorted((p, q) => p - q);
    for (const [c, d] of side.pairs.slice(index + 1)) {
      const [top2, bottom2] = [place[c] ?? 0, place[d] ?? 0].toSorted((p, q) => p - q);
      if (top1 === undefined || bottom1 === undefined || top2 === undefined || bottom2 === undefined) continue;
      if ((top1 < top2 && top2 < bottom1 && bottom1 < bottom2) || (top2 < top1 && top1 < bottom2 && bottom2 < bottom1))
        brackets += 1;
    }
  }
  return (0.25 * climb) / size.gutter + brackets;
};

export const crossingsOf = (table: readonly (readonly number[])[], order: readonly number[]): number => {
  let sum = 0;
  for (let a = 0; a < order.length; a += 1)
    for (let b = a + 1; b < order.length; b += 1) sum += table[order[a] ?? 0]?.[order[b] ?? 0] ?? 0;
  return sum;
};

/** The same for one order alone, without a table. */
export const countCrossings = (side: SideModel, middle: MiddleState, order: readonly number[]): number => {
  const place: number[] = [];
  for (const [index, card] of order.entries()) place[card] = index;
  let sum = 0;
  for (const [index, first] of side.ties.entries())
    for (let other = index + 1; other < side.ties.length; other += 1) {
      const second = side.ties[other];
      if (second === undefined) break;
      const cards = (place[first.card] ?? 0) - (place[second.card] ?? 0);
      if (cards * ((middle.y[first.row] ?? 0) - (middle.y[second.row] ?? 0)) < 0) sum += 1;
    }
  return sum;
};
