import { chooseSides } from '#layout/routing/brackets.ts';
import type { Block } from './find-sections.ts';
import type { LaneBlock } from './lane-blocks.ts';
import type { LanePlan, SideName } from './plan-lanes.ts';

/**
 * The question "which order?" as plain numbers. It is asked of canonical sizes, not of a frame's: so the order is the
 * same on every screen and in every language, and the reader's map holds.
 */

export const size = { card: 52, slot: 16, gap: 20, block: 26, linked: 28, caption: 30, gutter: 130 } as const;

type Tie = { readonly card: number; readonly row: number; readonly weight: number };

export type SideBlock = {
  readonly head: readonly number[];
  readonly cards: readonly number[];
  /** May stand first. */
  readonly leads: boolean;
};

export type SideModel = {
  readonly name: SideName;
  readonly ids: readonly string[];
  /** What stands together: first its country, if it has one. */
  readonly blocks: readonly SideBlock[];
  /** By card, which block it is of. */
  readonly blockOf: readonly number[];
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
    const headOf = ({ country }: LaneBlock): readonly string[] => (country === null ? [] : [country]);
    const ids = plan.sides[name].flatMap((block) => [...headOf(block), ...block.cards]);
    const cardOf = new Map(ids.map((id, index) => [id, index]));
    const ties = plan.gutters
      .filter(({ side }) => side === name)
      .map(({ card, row, weight }) => ({ card: cardOf.get(card) ?? 0, row: rowOf.get(row) ?? 0, weight }));
    const pairs = plan.outer[name].map(({ ends: [a, b] }): readonly [number, number] => [
      cardOf.get(a) ?? 0,
      cardOf.get(b) ?? 0,
    ]);
    const tiesOf = ids.map((_, index) => ties.filter(({ card }) => card === index));
    const cardsOf = (list: readonly string[]): readonly number[] => list.map((id) => cardOf.get(id) ?? 0);
    const blocks = plan.sides[name]
      .map((block) => ({ head: cardsOf(headOf(block)), cards: cardsOf(block.cards), leads: block.leads }))
      .filter(({ head, cards }) => head.length + cards.length > 0);
    const blockOf = blocks.flatMap(({ head, cards }, index) => [...head, ...cards].map(() => index));
    return { name, ids, blocks, blockOf, ties, tiesOf, pairs };
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
