import type { EdgeKey, NodeId } from '#core/document/schema.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import { distancesFrom } from '#core/graph/neighbourhood.ts';
import type { Path } from '#core/queries/paths/path.ts';
import type { View } from '#core/view/view.ts';
import type { Narrowed } from './narrow.ts';

/**
 * What of the whole document a view leaves in the light, whatever of it is drawn: of what filters and lens let through,
 * the stations of the path that is shown, else what is near the focus.
 */
export function inLight(
  graph: Graph,
  narrowed: Narrowed,
  { focus, path }: Pick<View, 'focus'> & { readonly path: Path | null },
): Narrowed {
  if (path !== null) {
    const edges = path.steps.flatMap(({ edge }) => narrowed.edges.get(edge) ?? []);
    return { ...narrowed, nodes: new Set(path.nodes), edges: new Map(edges.map((edge) => [edge.key, edge])) };
  }
  if (focus === null || !graph.nodes.has(focus.id)) return narrowed;
  const near = distancesFrom(graph, focus.id, focus.depth, ({ key }) => narrowed.edges.has(key));
  const nodes = new Set<NodeId>();
  const edges = new Map<EdgeKey, Edge>();
  for (const id of near.keys()) {
    nodes.add(id);
    for (const key of graph.nodes.get(id)?.edges ?? []) {
      const edge = narrowed.edges.get(key);
      if (edge !== undefined && near.has(edge.from) && near.has(edge.to)) edges.set(key, edge);
    }
  }
  return { ...narrowed, nodes, edges };
}
