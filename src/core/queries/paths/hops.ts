import type { NodeId } from '#core/document/schema.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { weaknessOf, type Path, type PathStep } from './path.ts';

/** To a neighbour, by the firmest of the edges that lead there in either direction. */
export type Hop = { readonly to: NodeId; readonly edge: Edge; readonly weakness: number };

export type Hops = (id: NodeId) => readonly Hop[];

/**
 * `claimed`: without scaffolding. That both ministries are "part of" their countries joins everything with everything
 * and tells nothing about who agreed what.
 */
export type Ways = 'claimed' | 'all';

/** The hops from every node over edges that pass; a node's are worked out when they are first asked for. */
export function hopsOf(graph: Graph, { edges }: Narrowed, ways: Ways): Hops {
  const known = new Map<NodeId, readonly Hop[]>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const best = new Map<NodeId, Hop>();
    for (const key of graph.nodes.get(id)?.edges ?? []) {
      const edge = edges.get(key);
      if (edge === undefined || edge.from === edge.to || (ways === 'claimed' && edge.type.frame === true)) continue;
      const hop: Hop = {
        to: edge.from === id ? edge.to : edge.from,
        edge,
        weakness: weaknessOf(edge.phase.phase),
      };
      const before = best.get(hop.to);
      if (before === undefined || isFirmer(hop, before)) best.set(hop.to, hop);
    }
    const hops = [...best.values()];
    known.set(id, hops);
    return hops;
  };
}

const isFirmer = (one: Hop, other: Hop): boolean =>
  one.weakness < other.weakness || (one.weakness === other.weakness && one.edge.key < other.edge.key);

export function pathAlong(from: NodeId, hops: readonly Hop[]): Path {
  const nodes: NodeId[] = [from];
  const steps = hops.map(({ to, edge }): PathStep => {
    const start = nodes.at(-1) ?? from;
    nodes.push(to);
    return { edge: edge.key, from: start, to, forward: edge.from === start, phase: edge.phase.phase };
  });
  return { nodes, steps };
}
