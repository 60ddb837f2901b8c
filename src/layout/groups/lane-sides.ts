import { chooseSides, type ColumnSide, type Span } from '#layout/routing/brackets.ts';
import type { Closed } from './collapse.ts';
import { spacing } from './group-measures.ts';
import { pairName } from './stack-lanes.ts';

/** On which side of its lane a line between two blocks of one lane runs, by name of pair; outside beside the side lanes. */
export type LaneSides = ReadonlyMap<string, ColumnSide>;

export const laneSides = ({ blocks, pairs }: Closed, order: readonly (readonly number[])[]): LaneSides => {
  const ranks = new Map(order.flatMap((lane) => lane.map((block, rank) => [block, rank] as const)));
  const rank = (block: number): number => ranks.get(block) ?? 0;
  const left = (order[1] ?? []).map(() => 0);
  const right = (order[1] ?? []).map(() => 0);
  const spans: Span[] = [];
  const sides = new Map<string, ColumnSide>();
  for (const [a, b] of pairs) {
    const [one, other] = [blocks[a]?.lane ?? 0, blocks[b]?.lane ?? 0];
    if (one === 1 && other === 1)
      spans.push({ key: pairName(a, b), top: Math.min(rank(a), rank(b)), bottom: Math.max(rank(a), rank(b)) });
    else if (one === other) sides.set(pairName(a, b), one === 0 ? 'left' : 'right');
    else if (one === 1 || other === 1) {
      const ends = (one === 1 ? other : one) === 0 ? left : right;
      const at = rank(one === 1 ? a : b);
      ends[at] = (ends[at] ?? 0) + 1;
    }
  }
  return new Map([...sides, ...chooseSides(spans, { left, right }).sides]);
};

/** Room beside a lane for the lines that run along it, before others slant. */
export const tracksRoom = ({ blocks, pairs }: Closed, sides: LaneSides, lane: number, side: ColumnSide): number => {
  const own = pairs.filter(
    ([a, b]) => blocks[a]?.lane === lane && blocks[b]?.lane === lane && sides.get(pairName(a, b)) === side,
  ).length;
  return own === 0 ? spacing.stub : spacing.bracket + Math.min(spacing.mostTracks, own * spacing.track) + 10;
};

/** How many lines end at the fuller side of each block, were all groups closed. */
export const portsOf = ({ blocks, pairs }: Closed, sides: LaneSides): readonly number[] => {
  const counts = blocks.map(() => ({ left: 0, right: 0 }));
  for (const [a, b] of pairs) {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [mine, theirs] = [blocks[own]?.lane ?? 0, blocks[other]?.lane ?? 0];
      const side = mine === theirs ? (sides.get(pairName(a, b)) ?? 'left') : theirs > mine ? 'right' : 'left';
      const count = counts[own];
      if (count !== undefined) count[side] += 1;
    }
  }
  return counts.map(({ left, right }) => Math.max(left, right));
};
