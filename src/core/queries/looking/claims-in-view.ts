import { asList } from '#core/document/as-list.ts';
import type { Claim, ClaimId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { keeps } from '#core/queries/looking/keeps.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import type { View } from '#core/view/view.ts';

/**
 * Whether a claim passes in a view: it tells an edge that does, or names or describes an item that does. Null where all
 * claims pass, so that nobody need ask.
 */
export function claimsInView(
  graph: Graph,
  { nodes, edges }: Narrowed,
  view: Pick<View, 'lens' | 'filters' | 'hidden'>,
): ((claim: Claim) => boolean) | null {
  if (edges === graph.edges && nodes.size === graph.nodes.size) return null;
  const telling = new Set<ClaimId>();
  for (const { claims } of edges.values()) for (const { id } of claims) telling.add(id);
  const passing = keeps(graph, view).claim;
  return (claim) =>
    claim.to === undefined
      ? asList(claim.from).some((id) => nodes.has(id)) && (passing === null || passing(claim) !== 'no')
      : telling.has(claim.id);
}
