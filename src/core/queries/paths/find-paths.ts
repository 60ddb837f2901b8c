import type { NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { bestWay, type WayWish } from './best-way.ts';
import { hopsOf, pathAlong, type Hop, type Hops } from './hops.ts';
import { comparePaths, greatestWeakness, type Path } from './path.ts';

/** So many ways are told; who needs more looks at the picture. */
export const mostPaths = 3;

/** Ways so many steps longer than the shortest are not told, however firm: nobody follows them. */
export const detour = 3;

/**
 * Ways between two nodes along edges that pass, whichever way they point: the firmest first, which is as firm as its
 * weakest step, then the shortest (the order of `comparePaths`). At most `mostPaths`, always with a shortest one among
 * them, and always the same; none where there is no way. Scaffolding is walked only where nothing else leads there.
 */
export function findPaths(graph: Graph, narrowed: Narrowed, from: NodeId, to: NodeId): readonly Path[] {
  if (from === to || !narrowed.nodes.has(from) || !narrowed.nodes.has(to)) return [];
  const claimed = waysBetween(hopsOf(graph, narrowed, 'claimed'), from, to);
  return claimed.length > 0 ? claimed : waysBetween(hopsOf(graph, narrowed, 'all'), from, to);
}

const none: ReadonlySet<NodeId> = new Set();
const anyFirmness = { firmest: 0, weakest: greatestWeakness } as const;

function waysBetween(hops: Hops, from: NodeId, to: NodeId): readonly Path[] {
  const between = { from, to, passed: none, notFirst: none };
  const shortest = bestWay(hops, {
    ...between,
    firmest: greatestWeakness,
    weakest: greatestWeakness,
    mostSteps: Infinity,
  });
  if (shortest === null) return [];
  const best = bestOf(hops, from, to, shortest.length + detour);
  if (best.some(({ steps }) => steps.length === shortest.length)) return best;
  const firmest = bestWay(hops, { ...between, ...anyFirmness, mostSteps: shortest.length });
  return [...best.slice(0, mostPaths - 1), pathAlong(from, firmest ?? shortest)];
}

type Way = { readonly hops: readonly Hop[]; readonly path: Path };

const weaknessAlong = (hops: readonly Hop[]): number => Math.max(0, ...hops.map(({ weakness }) => weakness));

/**
 * The best ways of at most so many steps. The next best one leaves an earlier one somewhere: at each of its stations
 * the best way on is sought that no earlier one took. Source: J. Y. Yen, Finding the K shortest loopless paths in a
 * network, Management Science 17 (1971).
 */
function bestOf(hops: Hops, from: NodeId, to: NodeId, mostSteps: number): readonly Path[] {
  const found: Way[] = [];
  let candidates: readonly Way[] = [];
  const offer = (way: readonly Hop[] | null): void => {
    if (way === null) return;
    const path = pathAlong(from, way);
    if (candidates.some((other) => comparePaths(other.path, path) === 0)) return;
    candidates = [...candidates, { hops: way, path }].toSorted((one, other) => comparePaths(one.path, other.path));
  };
  offer(bestWay(hops, { from, to, ...anyFirmness, mostSteps, passed: none, notFirst: none }));
  for (let [best] = candidates; best !== undefined; [best] = candidates) {
    candidates = candidates.slice(1);
    found.push(best);
    if (found.length === mostPaths) break;
    for (const place of best.hops.keys()) {
      // Once there are candidates enough, only what is no weaker than they can still be told.
      const last = candidates[mostPaths - found.length - 1];
      const weakest = last === undefined ? greatestWeakness : weaknessAlong(last.hops);
      offer(wayLeaving(hops, { from, to, mostSteps, weakest }, found, best.hops.slice(0, place)));
    }
  }
  return found.map(({ path }) => path);
}

type Bounds = Pick<WayWish, 'from' | 'to' | 'mostSteps' | 'weakest'>;

/** The best way that begins with these hops and then does not go on as any of those found. */
function wayLeaving(
  hops: Hops,
  { from, to, mostSteps, weakest }: Bounds,
  found: readonly Way[],
  begun: readonly Hop[],
): readonly Hop[] | null {
  const stops = [from, ...begun.map((hop) => hop.to)];
  const taken = found.filter((way) => begun.every((hop, place) => way.hops[place]?.to === hop.to));
  const rest = bestWay(hops, {
    from: stops.at(-1) ?? from,
    to,
    firmest: weaknessAlong(begun),
    weakest,
    mostSteps: mostSteps - begun.length,
    passed: new Set(stops.slice(0, -1)),
    notFirst: new Set(taken.flatMap((way) => way.hops[begun.length]?.to ?? [])),
  });
  return rest === null ? null : [...begun, ...rest];
}
