import { chooseSides } from '#layout/routing/brackets.ts';
import { placeInOrder } from '#layout/placing/place-in-order.ts';
import type { Block } from './find-sections.ts';
import type { LanePlan, SideName } from './plan-lanes.ts';

/**
 * The question "which order?" as plain numbers. It is asked of canonical sizes, not of a frame's: so the order is the
 * same on every screen and in every language, and the reader's map holds.
 */

const size = { card: 52, slot: 16, gap: 20, linked: 28, caption: 30, gutter: 130 } as const;

type Tie = { readonly card: number; readonly row: number; readonly weight: number };

export type SideModel = {
  readonly name: SideName;
  /** The country, if there is one, is card 0 and stays on top. */
  readonly ids: readonly string[];
  readonly country: boolean;
  readonly ties: readonly Tie[];
  /** The same by card. */
  readonly tiesOf: readonly (readonly Tie[])[];
  /** Pairs of cards tied to each other by brackets. */
  readonly pairs: readonly (readonly [number, number])[];
};

export type OrderModel = {
  readonly sections: readonly {
    readonly caption: boolean;
    readonly head: readonly number[];
    readonly blocks: readonly (readonly number[])[];
  }[];
  readonly rows: readonly { readonly id: string; readonly slot: boolean }[];
  readonly links: readonly { readonly key: string; readonly a: number; readonly b: number }[];
  readonly linked: ReadonlySet<number>;
  readonly sides: readonly SideModel[];
};

export const orderModel = (plan: LanePlan): OrderModel => {
  const rows: { readonly id: string; readonly slot: boolean }[] = [];
  const rowOf = new Map<string, number>();
  const add = (block: Block): readonly number[] =>
    [block.id, ...block.satellites].map((id) => {
      rowOf.set(id, rows.length);
      rows.push({ id, slot: block.slot });
      return rows.length - 1;
    });
  const sections = plan.sections.map(({ caption, head, blocks }) => ({
    caption: caption !== null,
    head: head === null ? [] : add(head),
    blocks: blocks.map(add),
  }));
  const links = plan.middle.map(({ key, ends: [a, b] }) => ({ key, a: rowOf.get(a) ?? 0, b: rowOf.get(b) ?? 0 }));
  const names: readonly SideName[] = ['left', 'right'];
  const sides = names.map((name): SideModel => {
    const { country, cards } = plan.sides[name];
    const ids = country === null ? cards : [country, ...cards];
    const cardOf = new Map(ids.map((id, index) => [id, index]));
    const ties = plan.gutters
      .filter(({ side }) => side === name)
      .map(({ card, row, weight }) => ({ card: cardOf.get(card) ?? 0, row: rowOf.get(row) ?? 0, weight }));
    const pairs = plan.outer[name].map(({ ends: [a, b] }): readonly [number, number] => [
      cardOf.get(a) ?? 0,
      cardOf.get(b) ?? 0,
    ]);
    const tiesOf = ids.map((_, index) => ties.filter(({ card }) => card === index));
    return { name, ids, country: country !== null, ties, tiesOf, pairs };
  });
  const linked = new Set(links.flatMap(({ a, b }) => [a * rows.length + b, b * rows.length + a]));
  return { sections, rows, links, linked, sides };
};

/** The middle in one order: where each row is in it and how high it stands, and what its brackets cost. */
export type MiddleState = { readonly y: readonly number[]; readonly height: number; readonly cost: number };

export const middleState = (model: OrderModel, order: readonly (readonly number[])[]): MiddleState => {
  const y: number[] = [];
  const place: number[] = [];
  let at = 0;
  let previous = -1;
  let count = 0;
  for (const [index, section] of model.sections.entries()) {
    if (section.caption) at += size.caption;
    for (const row of [...section.head, ...(order[index] ?? [])]) {
      const height = model.rows[row]?.slot === true ? size.slot : size.card;
      if (previous >= 0) at += model.linked.has(previous * model.rows.length + row) ? size.linked : size.gap;
      y[row] = at + height / 2;
      place[row] = count;
      at += height;
      previous = row;
      count += 1;
    }
  }
  const stubs = { left: Array.from({ length: count }, () => 0), right: Array.from({ length: count }, () => 0) };
  for (const side of model.sides)
    for (const { row } of side.ties) stubs[side.name][place[row] ?? 0] = (stubs[side.name][place[row] ?? 0] ?? 0) + 1;
  const spans = model.links
    .map(({ key, a, b }) => ({
      key,
      top: Math.min(place[a] ?? 0, place[b] ?? 0),
      bottom: Math.max(place[a] ?? 0, place[b] ?? 0),
    }))
    .filter(({ top, bottom }) => bottom - top > 1);
  const { crossings, passed } = chooseSides(spans, stubs);
  return { y, height: at, cost: crossings + 0.3 * passed };
};

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

/** How far the lines of a gutter climb, in widths of the gutter, and what brackets of the lane cross, for one order. */
export const slantCost = (side: SideModel, middle: MiddleState, order: readonly number[]): number => {
  const wishes = order.map((card) => {
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
  const top = side.country ? size.caption + size.card + size.gap : 0;
  const placed = placeInOrder(wishes, size.gap, top, Math.max(middle.height, top));
  const y = side.ids.map(() => size.caption + size.card / 2);
  const place = side.ids.map(() => -1);
  for (const [index, card] of order.entries()) {
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

export const crossingsOf = (
  table: readonly (readonly number[])[],
  order: readonly number[],
  country: boolean,
): number => {
  const all = country ? [0, ...order] : order;
  let sum = 0;
  for (let a = 0; a < all.length; a += 1)
    for (let b = a + 1; b < all.length; b += 1) sum += table[all[a] ?? 0]?.[all[b] ?? 0] ?? 0;
  return sum;
};

/** The same for one order alone, without a table. */
export const countCrossings = (side: SideModel, middle: MiddleState, order: readonly number[]): number => {
  const place: number[] = side.country ? [-1] : [];
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
