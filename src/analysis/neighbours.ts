import type { MeasureInput } from './measure-input.ts';

/** Who has an edge with whom, each pair once whichever way it points, nobody with themselves. */
export type Neighbours = {
  readonly count: number;
  /** Those of a node by their places, from low to high. */
  readonly of: (node: number) => Int32Array;
};

export const neighboursIn = ({ ids, ends }: MeasureInput): Neighbours => {
  const lists = ids.map((): number[] => []);
  for (let edge = 0; edge < ends.length; edge += 2) {
    const [from = 0, to = 0] = [ends[edge], ends[edge + 1]];
    if (from === to) continue;
    lists[from]?.push(to);
    lists[to]?.push(from);
  }
  const sorted = lists.map((list) => Int32Array.from(new Set(list)).toSorted());
  const none = new Int32Array();
  return { count: ids.length, of: (node) => sorted[node] ?? none };
};
