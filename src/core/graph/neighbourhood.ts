import type { NodeId } from '#core/document/schema.ts';
import type { Edge, Graph } from './graph.ts';

/** Which edges count as ways to a neighbour; all of them if nothing is said. */
export type Passable = (edge: Edge) => boolean;

const always: Passable = () => true;

/** The other ends of a node's edges, each once, in the order of the edges. */
export function neighboursOf(graph: Graph, id: NodeId, passable: Passable = always): readonly NodeId[] {
  const near = new Set<NodeId>();
  for (const key of graph.nodes.get(id)?.edges ?? []) {
    const edge = graph.edges.get(key);
    if (edge === undefined || !passable(edge)) continue;
    near.add(edge.from === id ? edge.to : edge.from);
  }
  near.delete(id);
  return [...near];
}

/** How many edges away every node is that can be reached in at most `depth` steps; the node itself is at 0. */
export function distancesFrom(
  graph: Graph,
  id: NodeId,
  depth: number,
  passable: Passable = always,
): ReadonlyMap<NodeId, number> {
  const distances = new Map<NodeId, number>();
  if (!graph.nodes.has(id)) return distances;
  distances.set(id, 0);
  let rim: readonly NodeId[] = [id];
  for (let distance = 1; distance <= depth && rim.length > 0; distance += 1) {
    const next: NodeId[] = [];
    for (const node of rim)
      for (const other of neighboursOf(graph, node, passable)) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    rim = next;
  }
  return distances;
}
