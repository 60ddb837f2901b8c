import type { Neighbours } from './neighbours.ts';

/** Sources after which the share that is done is told, so that one can stop in between. */
const slice = 64;

/**
 * For every node, the share of the shortest ways between two others that lead through it: of all pairs of others, each
 * divided evenly among its shortest ways. From 0 to 1. `sources` are the nodes from which ways are followed; where they
 * are a sample, the figures are estimates. Source: Brandes, A Faster Algorithm for Betweenness Centrality (2001).
 */
export function* betweenness(
  neighbours: Neighbours,
  sources: readonly number[],
): Generator<number, Float64Array, void> {
  const { count } = neighbours;
  const sums = new Float64Array(count);
  const add = followWays(neighbours, sums);
  for (const [place, source] of sources.entries()) {
    add(source);
    if ((place + 1) % slice === 0) yield (place + 1) / sources.length;
  }
  const followed = new Set(sources);
  // From each other source there are ways to all that are neither it nor the node itself.
  return sums.map((sum, node) => {
    const most = (followed.size - (followed.has(node) ? 1 : 0)) * (count - 2);
    return most <= 0 ? 0 : sum / most;
  });
}

/** Adds what every node bears of the shortest ways from a source to all others; its arrays serve all sources. */
const followWays = ({ count, of }: Neighbours, sums: Float64Array): ((source: number) => void) => {
  const distance = new Int32Array(count);
  const ways = new Float64Array(count);
  const borne = new Float64Array(count);
  const reached = new Int32Array(count);
  return (source) => {
    distance.fill(-1);
    ways.fill(0);
    borne.fill(0);
    distance[source] = 0;
    ways[source] = 1;
    reached[0] = source;
    let size = 1;
    for (let place = 0; place < size; place += 1) {
      const node = reached[place] ?? 0;
      const next = (distance[node] ?? 0) + 1;
      for (const other of of(node)) {
        if (distance[other] === -1) {
          distance[other] = next;
          reached[size] = other;
          size += 1;
        }
        if (distance[other] === next) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
      }
    }
    for (let place = size - 1; place > 0; place -= 1) {
      const node = reached[place] ?? 0;
      const share = (1 + (borne[node] ?? 0)) / (ways[node] ?? 1);
      for (const before of of(node))
        if ((distance[before] ?? 0) === (distance[node] ?? 0) - 1)
          borne[before] = (borne[before] ?? 0) + (ways[before] ?? 0) * share;
      sums[node] = (sums[node] ?? 0) + (borne[node] ?? 0);
    }
  };
};
