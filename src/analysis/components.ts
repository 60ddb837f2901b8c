import type { Neighbours } from './neighbours.ts';

export type Components = {
  /** The part that each node belongs to, from 0. */
  readonly partOf: Int32Array;
  /** The largest first; of two of one size, the one that holds the earlier node. */
  readonly sizes: readonly number[];
};

/** The parts of a graph between which there is no way. */
export const components = ({ count, of }: Neighbours): Components => {
  const partOf = new Int32Array(count).fill(-1);
  const found: number[] = [];
  for (let start = 0; start < count; start += 1) {
    if (partOf[start] !== -1) continue;
    const part = found.length;
    const members = [start];
    partOf[start] = part;
    for (const member of members)
      for (const other of of(member)) {
        if (partOf[other] !== -1) continue;
        partOf[other] = part;
        members.push(other);
      }
    found.push(members.length);
  }
  const order = [...found.keys()].toSorted((a, b) => (found[b] ?? 0) - (found[a] ?? 0) || a - b);
  const rank = new Map(order.map((part, place) => [part, place]));
  return { partOf: partOf.map((part) => rank.get(part) ?? part), sizes: order.map((part) => found[part] ?? 0) };
};
