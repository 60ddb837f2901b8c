import type { LayoutInput, LayoutNode } from '#core/picture/arrangement.ts';

/** What stands in a lane as one: a card, or the members of an opened group. */
export type Block = {
  /** Of the card, or of the group that was opened. */
  readonly id: string;
  /** 0 left, 1 middle, 2 right. */
  readonly lane: number;
  readonly nodes: readonly LayoutNode[];
  readonly opened: boolean;
};

/** The picture as if every group were closed, so that it keeps its shape when one is opened. */
export type Closed = {
  /** By id. */
  readonly blocks: readonly Block[];
  /** Index of the block in which a node stands. */
  readonly blockOf: ReadonlyMap<string, number>;
  /** Blocks joined by at least one line, the lower index first. */
  readonly pairs: readonly (readonly [number, number])[];
};

const lanes = { left: 0, middle: 1, right: 2 } as const;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Members with most to say come first in their block, a card for the rest last; ids settle the rest. */
const inBlock = (a: LayoutNode, b: LayoutNode): number =>
  Number(a.id.startsWith('rest:')) - Number(b.id.startsWith('rest:')) || byText(a.id, b.id);

export const collapse = (input: LayoutInput): Closed => {
  const members = new Map<string, LayoutNode[]>();
  for (const node of input.nodes) {
    const id = node.openedFrom ?? node.id;
    const known = members.get(id);
    if (known === undefined) members.set(id, [node]);
    else known.push(node);
  }
  const blocks = [...members]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([id, nodes]): Block => {
      const sorted = nodes.toSorted(inBlock);
      const [first] = sorted;
      return { id, lane: lanes[first?.side ?? 'middle'], nodes: sorted, opened: first?.openedFrom !== undefined };
    });
  const blockOf = new Map(blocks.flatMap(({ nodes }, index) => nodes.map(({ id }) => [id, index] as const)));
  const pairs = new Set<number>();
  for (const { from, to } of input.lines) {
    const [a, b] = [blockOf.get(from), blockOf.get(to)];
    if (a !== undefined && b !== undefined && a !== b) pairs.add(Math.min(a, b) * blocks.length + Math.max(a, b));
  }
  return {
    blocks,
    blockOf,
    pairs: [...pairs]
      .toSorted((a, b) => a - b)
      .map((pair) => [Math.floor(pair / blocks.length), pair % blocks.length] as const),
  };
};
