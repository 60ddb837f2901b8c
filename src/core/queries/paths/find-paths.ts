import type { NodeId, Phase } from '#core/document/schema.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import type { Path, PathStep } from './path.ts';

/** From what holds a path together best to what holds it least: a stated fact stands before what is only expected. */
const byFirmness: readonly Phase[] = ['done', 'signed', 'agreed', 'fact', 'ahead', 'wished', 'stopped', 'denied'];
const rankOf = (phase: Phase): number => byFirmness.indexOf(phase);

/** So many ways are told; who needs more looks at the picture. */
export const mostPaths = 3;
/** Ways so much longer than the shortest are not looked for. */
const detour = 2;
const mostTried = 400;

type Hop = { readonly to: NodeId; readonly edge: Edge };

/**
 * Ways between two nodes along edges that pass, whichever way they point: the firmest first, which is as firm as its
 * weakest step, then the shortest, then those with fewer weak steps, then by ids. At most `mostPaths`, always with a
 * shortest one among them, and always the same; none where there is no way.
 */
export function findPaths(graph: Graph, narrowed: Narrowed, from: NodeId, to: NodeId): readonly Path[] {
  if (from === to || !narrowed.nodes.has(from) || !narrowed.nodes.has(to)) return [];
  const hops = hopsOf(graph, narrowed);
  const shortest = shortestWithin(hops, from, to, byFirmness.length);
  if (shortest === null) return [];
  const found = new Map<string, Path>();
  const add = (path: Path): void => void found.set(path.steps.map(({ edge }) => edge).join(' '), path);
  add(shortest);
  // The shortest way at every firmness: a longer way is worth telling only if it is firmer.
  for (let weakest = 0; weakest < byFirmness.length; weakest += 1) {
    const path = shortestWithin(hops, from, to, weakest);
    if (path !== null) add(path);
  }
  for (const path of waysUpTo(hops, from, to, shortest.steps.length + detour)) add(path);
  const ranked = [...found.values()].toSorted(comparePaths);
  const first = ranked.slice(0, mostPaths);
  if (first.some(({ steps }) => steps.length === shortest.steps.length)) return first;
  return [
    ...first.slice(0, mostPaths - 1),
    ranked.find(({ steps }) => steps.length === shortest.steps.length) ?? shortest,
  ];
}

const weaknessOf = ({ steps }: Path): readonly number[] =>
  steps.map(({ phase }) => rankOf(phase)).toSorted((one, other) => other - one);

/** Weakest step, length, then step by step from the weakest, then ids. */
export function comparePaths(one: Path, other: Path): number {
  const [mine, theirs] = [weaknessOf(one), weaknessOf(other)];
  const apart = (mine[0] ?? 0) - (theirs[0] ?? 0) || one.steps.length - other.steps.length;
  if (apart !== 0) return apart;
  for (const [place, weakness] of mine.entries()) {
    const difference = weakness - (theirs[place] ?? 0);
    if (difference !== 0) return difference;
  }
  const [ids, others] = [one, other].map(({ steps }) => steps.map(({ edge }) => edge).join(' '));
  return (ids ?? '') < (others ?? '') ? -1 : 1;
}

type Hops = (id: NodeId) => readonly Hop[];

/** The firmest edge to every neighbour, firmest neighbours first, then by id; each node's worked out once. */
function hopsOf(graph: Graph, { edges }: Narrowed): Hops {
  const known = new Map<NodeId, readonly Hop[]>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const best = new Map<NodeId, Edge>();
    for (const key of graph.nodes.get(id)?.edges ?? []) {
      const edge = edges.get(key);
      if (edge === undefined || edge.from === edge.to) continue;
      const to = edge.from === id ? edge.to : edge.from;
      const before = best.get(to);
      if (before === undefined || compareEdges(edge, before) < 0) best.set(to, edge);
    }
    const hops = [...best]
      .map(([to, edge]): Hop => ({ to, edge }))
      .toSorted((one, other) => compareEdges(one.edge, other.edge) || (one.to < other.to ? -1 : 1));
    known.set(id, hops);
    return hops;
  };
}

const compareEdges = (one: Edge, other: Edge): number =>
  rankOf(one.phase.phase) - rankOf(other.phase.phase) || (one.key < other.key ? -1 : one.key === other.key ? 0 : 1);

/** A shortest way over edges at least as firm as the `weakest`-th phase; of equals the firmest hops first. */
function shortestWithin(hops: Hops, from: NodeId, to: NodeId, weakest: number): Path | null {
  const came = new Map<NodeId, { readonly from: NodeId; readonly edge: Edge } | null>([[from, null]]);
  let rim: readonly NodeId[] = [from];
  while (rim.length > 0 && !came.has(to)) {
    const next: NodeId[] = [];
    for (const id of rim)
      for (const { to: other, edge } of hops(id)) {
        if (came.has(other) || rankOf(edge.phase.phase) > weakest) continue;
        came.set(other, { from: id, edge });
        next.push(other);
      }
    rim = next;
  }
  if (!came.has(to)) return null;
  const walked: Hop[] = [];
  for (let at = to, step = came.get(at); step; at = step.from, step = came.get(at))
    walked.push({ to: at, edge: step.edge });
  return toPath(from, walked.toReversed());
}

/** Ways of at most so many steps, in the order in which a search by depth comes upon them; it gives up after many. */
function* waysUpTo(hops: Hops, from: NodeId, to: NodeId, most: number): Generator<Path> {
  const left = stepsTo(hops, to, most);
  let tried = 0;
  function* walk(at: NodeId, walked: readonly Hop[], passed: ReadonlySet<NodeId>): Generator<Path> {
    if (at === to) {
      yield toPath(from, walked);
      return;
    }
    for (const hop of hops(at)) {
      const remaining = left.get(hop.to);
      if (passed.has(hop.to) || remaining === undefined || walked.length + 1 + remaining > most) continue;
      tried += 1;
      if (tried > mostTried) return;
      yield* walk(hop.to, [...walked, hop], new Set(passed).add(hop.to));
    }
  }
  yield* walk(from, [], new Set([from]));
}

/** How many steps every node is from the end, so that no search goes where it cannot arrive in time. */
function stepsTo(hops: Hops, to: NodeId, most: number): ReadonlyMap<NodeId, number> {
  const steps = new Map<NodeId, number>([[to, 0]]);
  let rim: readonly NodeId[] = [to];
  for (let distance = 1; distance <= most && rim.length > 0; distance += 1) {
    const next: NodeId[] = [];
    for (const id of rim)
      for (const hop of hops(id)) {
        if (steps.has(hop.to)) continue;
        steps.set(hop.to, distance);
        next.push(hop.to);
      }
    rim = next;
  }
  return steps;
}

function toPath(from: NodeId, hops: readonly Hop[]): Path {
  const nodes: NodeId[] = [from];
  const steps = hops.map(({ to, edge }): PathStep => {
    const start = nodes.at(-1) ?? from;
    nodes.push(to);
    return { edge: edge.key, from: start, to, forward: edge.from === start, phase: edge.phase.phase };
  });
  return { nodes, steps };
}
