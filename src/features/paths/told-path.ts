import type { Claim, ClaimId, NodeId } from '#core/document/schema.ts';
import type { Passage } from '#core/document/locate-passages.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import { narrow, type Narrowed } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import type { Path } from '#core/queries/paths/path.ts';
import { noFilters } from '#core/view/view.ts';
import type { ToldStep } from '#i18n/sentences/path-sentence.ts';

/** The steps of a path, each with its edge as the claims tell it that pass. */
export const toldSteps = ({ edges }: Narrowed, { steps }: Path): readonly ToldStep[] =>
  steps.flatMap((step) => {
    const told = edges.get(step.edge);
    return told === undefined ? [] : [{ ...step, told }];
  });

export type Way = {
  readonly kind: 'firmest' | 'shortest' | 'firmestAndShortest' | 'another';
  /** Its first station that no other way has, else that the firmest has not; null for that one, or where there is none. */
  readonly by: NodeId | null;
};

/** What sets each way apart; ways come firmest first. */
export const waysApart = (paths: readonly Path[]): readonly Way[] => {
  const [first] = paths;
  const least = Math.min(...paths.map(({ steps }) => steps.length));
  const shortest = paths.findIndex(({ steps }) => steps.length === least);
  return paths.map(({ nodes }, place) => {
    if (place === 0) return { kind: shortest === 0 ? 'firmestAndShortest' : 'firmest', by: null };
    const others = paths.filter((_, other) => other !== place).flatMap((path) => path.nodes);
    const by = nodes.find((id) => !others.includes(id)) ?? nodes.find((id) => first?.nodes.includes(id) === false);
    return { kind: place === shortest ? 'shortest' : 'another', by: by ?? null };
  });
};

export type NoPath = 'missing' | 'same' | 'filters' | 'none';

/** Why there is no path between two ends: what the view holds back, or nothing joins them at all. */
export function whyNoPath(graph: Graph, from: NodeId, to: NodeId): NoPath {
  if (!graph.nodes.has(from) || !graph.nodes.has(to)) return 'missing';
  if (from === to) return 'same';
  const all = narrow(graph, { lens: 'everyone', filters: noFilters, hidden: [] });
  return findPaths(graph, all, from, to).length > 0 ? 'filters' : 'none';
}

export type Receipt = {
  readonly claim: Claim;
  /** Null where no claim that decides has its words in the stored text. */
  readonly passage: Passage | null;
};

/** The claim that decides how an edge is drawn, one with a passage before one without. */
export function receiptOf(
  graph: Graph,
  { phase, claims }: Edge,
  passages: ReadonlyMap<ClaimId, Passage | null>,
): Receipt | null {
  const deciding = phase.decidedBy.flatMap((id) => graph.claims.get(id) ?? []);
  const claim = deciding.find(({ id }) => passages.get(id)) ?? deciding[0] ?? claims[0];
  return claim === undefined ? null : { claim, passage: passages.get(claim.id) ?? null };
}
