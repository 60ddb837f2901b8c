import type { Neighbours } from './neighbours.ts';

/**
 * For every node, how many pairs of its neighbours belong to different groups and have no edge with each other. Whoever
 * belongs to no group (-1) is on no side and is not counted. All pairs across groups less those that are joined, which
 * are the triangles: each is found once, from its end with the fewest neighbours.
 */
export const brokerage = (neighbours: Neighbours, groups: Int32Array): Float64Array => {
  const { count, of } = neighbours;
  const open = Float64Array.from({ length: count }, (_, node) => pairsAcross(of(node), groups));
  const apart = (one: number, other: number): boolean => {
    const [first = -1, second = -1] = [groups[one], groups[other]];
    return first !== second && first !== -1 && second !== -1;
  };
  const close = (broker: number, one: number, other: number): void => {
    if (apart(one, other)) open[broker] = (open[broker] ?? 0) - 1;
  };
  for (const [one, second, third] of triangles(neighbours)) {
    close(one, second, third);
    close(second, one, third);
    close(third, one, second);
  }
  return open;
};

const pairsAcross = (members: Int32Array, groups: Int32Array): number => {
  const sizes = new Map<number, number>();
  for (const member of members) {
    const group = groups[member] ?? -1;
    if (group !== -1) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  let [before, pairs] = [0, 0];
  for (const size of sizes.values()) {
    pairs += before * size;
    before += size;
  }
  return pairs;
};

/** Every three nodes of which each has an edge with the others, once. */
function* triangles({ count, of }: Neighbours): Generator<readonly [number, number, number]> {
  const comesAfter = (one: number, other: number): boolean =>
    of(other).length - of(one).length > 0 || (of(other).length === of(one).length && other > one);
  const later = Array.from({ length: count }, (_, node) => of(node).filter((other) => comesAfter(node, other)));
  const none = new Int32Array();
  const markedBy = new Int32Array(count).fill(-1);
  for (let first = 0; first < count; first += 1) {
    const ends = later[first] ?? none;
    for (const end of ends) markedBy[end] = first;
    for (const second of ends)
      for (const third of later[second] ?? none) if (markedBy[third] === first) yield [first, second, third];
  }
}
