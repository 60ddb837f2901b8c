import type { NodeId } from '#core/document/schema.ts';
import type { Hop, Hops } from './hops.ts';

export type WayWish = {
  readonly from: NodeId;
  readonly to: NodeId;
  /** A way as firm as `firmest` is as good as a firmer one; a weaker one than `weakest` is none. */
  readonly firmest: number;
  readonly weakest: number;
  readonly mostSteps: number;
  /** Nodes that are not passed. */
  readonly passed: ReadonlySet<NodeId>;
  /** Nodes that are not the first stop. */
  readonly notFirst: ReadonlySet<NodeId>;
};

/**
 * The best way there is: the firmest; of those the shortest; of those the firmest taken together; of those the first by
 * keys. The order is that of `comparePaths`. Null if there is none within the bounds.
 */
export function bestWay(hops: Hops, wish: WayWish): readonly Hop[] | null {
  for (let weakness = wish.firmest; weakness <= wish.weakest; weakness += 1) {
    const way = shortestWay(hops, wish, weakness);
    if (way !== null) return way;
  }
  return null;
}

/** How one goes on from a node to the end; `weaknesses` is the sum of all that is ahead. */
type Onward = { readonly steps: number; readonly weaknesses: number; readonly hop: Hop | null };

/**
 * Searched from the end, rim by rim: when a rim is done, every node of the next knows its best way on, so that the
 * beginning has only to follow.
 */
function shortestWay(hops: Hops, wish: WayWish, most: number): readonly Hop[] | null {
  const { from, to, passed, notFirst, mostSteps } = wish;
  const onward = new Map<NodeId, Onward>([[to, { steps: 0, weaknesses: 0, hop: null }]]);
  let rim: readonly NodeId[] = [to];
  for (let steps = 1; steps <= mostSteps && rim.length > 0 && !onward.has(from); steps += 1) {
    const next: NodeId[] = [];
    for (const id of rim) {
      const ahead = onward.get(id)?.weaknesses ?? 0;
      for (const { to: before, edge, weakness } of hops(id)) {
        if (weakness > most || passed.has(before) || (before === from && notFirst.has(id))) continue;
        const known = onward.get(before);
        const found: Onward = { steps, weaknesses: ahead + weakness, hop: { to: id, edge, weakness } };
        if (known === undefined) next.push(before);
        if (known === undefined || isBetter(found, known)) onward.set(before, found);
      }
    }
    rim = next;
  }
  return onward.has(from) ? follow(onward, from) : null;
}

function isBetter(one: Onward, other: Onward): boolean {
  if (one.steps !== other.steps) return one.steps < other.steps;
  if (one.weaknesses !== other.weaknesses) return one.weaknesses < other.weaknesses;
  return (one.hop?.edge.key ?? '') < (other.hop?.edge.key ?? '');
}

function follow(onward: ReadonlyMap<NodeId, Onward>, from: NodeId): readonly Hop[] {
  const way: Hop[] = [];
  for (let hop = onward.get(from)?.hop; hop; hop = onward.get(hop.to)?.hop) way.push(hop);
  return way;
}
