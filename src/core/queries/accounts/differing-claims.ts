import type { ClaimId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { findDifferences } from './find-differences.ts';

const known = new WeakMap<Graph, ReadonlySet<ClaimId>>();

/**
 * Claims in which the accounts differ: those that answer a question of the document differently, those of edges that
 * parties rate differently, and those that give one node different names.
 */
export function differingClaims(graph: Graph): ReadonlySet<ClaimId> {
  const found = known.get(graph) ?? find(graph);
  known.set(graph, found);
  return found;
}

function find(graph: Graph): ReadonlySet<ClaimId> {
  const claims = new Set<ClaimId>();
  for (const { kind, claims: ids } of graph.document.compare ?? [])
    if (kind === 'differs' || kind === 'contradicts') for (const id of ids) claims.add(id);
  for (const difference of findDifferences(graph)) for (const { id } of difference.claims) claims.add(id);
  return claims;
}
