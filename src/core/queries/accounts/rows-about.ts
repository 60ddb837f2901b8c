import type { NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { compareAccounts, type AccountRow } from './compare-accounts.ts';
import { nodesOfRow } from './head-item.ts';

const known = new WeakMap<Graph, ReadonlyMap<NodeId, readonly AccountRow[]>>();

/** The comparisons in which something is said of a node, in their order. */
export function rowsAbout(graph: Graph, id: NodeId): readonly AccountRow[] {
  const rows = known.get(graph) ?? rowsByNode(graph);
  known.set(graph, rows);
  return rows.get(id) ?? [];
}

function rowsByNode(graph: Graph): ReadonlyMap<NodeId, readonly AccountRow[]> {
  const rows = new Map<NodeId, AccountRow[]>();
  for (const row of compareAccounts(graph))
    for (const id of nodesOfRow(row)) {
      const about = rows.get(id);
      if (about) about.push(row);
      else rows.set(id, [row]);
    }
  return rows;
}
