import { asList } from '#core/document/as-list.ts';
import type { Claim, NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { AccountRow } from './compare-accounts.ts';

/** All claims of a row, each once. */
export const claimsOfRow = ({ cells }: AccountRow): readonly Claim[] => [
  ...new Set(cells.flatMap(({ claims }) => claims)),
];

/** The nodes that the claims of a row are about: their ends. */
export const nodesOfRow = (row: AccountRow): ReadonlySet<NodeId> =>
  new Set(claimsOfRow(row).flatMap(({ from, to }) => [...asList(from), ...asList(to)]));

/**
 * The item that the document's questions are about: the one that more than half of them speak of, of several the one
 * with most claims. Null where the questions are about many things.
 */
export function headItem(graph: Graph, rows: readonly AccountRow[]): NodeId | null {
  const asked = rows.filter(({ origin }) => origin === 'document');
  const counts = new Map<NodeId, number>();
  for (const row of asked) for (const id of nodesOfRow(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const claimsAt = (id: NodeId): number => graph.nodes.get(id)?.claims.length ?? 0;
  const [head] = [...counts]
    .filter(([, count]) => count * 2 > asked.length)
    .toSorted(
      ([one, ones], [other, others]) =>
        others - ones || claimsAt(other) - claimsAt(one) || (one < other ? -1 : Number(one > other)),
    );
  return head?.[0] ?? null;
}
