import type { Claim, Step } from '#core/document/schema.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';

/** A claim to be shown for a line: one that decided how firm it is drawn, best with a passage. */
function strongestOf({ claims, phase }: Edge): Claim | undefined {
  const deciding = claims.filter(({ id }) => phase.decidedBy.includes(id));
  return deciding.find(({ quote }) => quote !== undefined) ?? deciding[0] ?? claims[0];
}

/** The strongest claim of each edge that some claims tell, and what they say of an item alone, each once. */
export function strongestEach(graph: Graph, claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  const strongest = [...graph.edges.values()]
    .filter((edge) => edge.claims.some(({ id }) => ids.has(id)))
    // Only what is lit: the strongest of all may be another voice's, which the step leaves out.
    .flatMap((edge) => strongestOf({ ...edge, claims: edge.claims.filter(({ id }) => ids.has(id)) }) ?? []);
  const alone = claims.filter(({ to }) => to === undefined);
  return [...new Set([...strongest, ...alone])];
}

/**
 * The claims that are named under a step's picture: its own choice; else those of its comparison, in the order of its
 * question; else the strongest behind each line that it lights.
 */
export function citesOfStep(graph: Graph, step: Step): readonly Claim[] {
  const claimsOf = (ids: readonly string[]): readonly Claim[] => ids.flatMap((id) => graph.claims.get(id) ?? []);
  if (step.cites !== undefined) return claimsOf(step.cites);
  const compared = graph.document.compare?.find(({ id }) => id === step.compare);
  if (compared !== undefined) return claimsOf(compared.claims);
  const lit = new Set(step.nodes);
  const between = [...graph.edges.values()].filter(({ from, to }) => lit.has(from) && lit.has(to));
  return strongestEach(graph, [...claimsOf(step.claims ?? []), ...between.flatMap(({ claims }) => claims)]);
}
