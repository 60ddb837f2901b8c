import { asList } from '#core/document/as-list.ts';
import type { Claim, Level, NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';

/** What of a picture a claim is about: its lines; where none is drawn, the cards of its ends. */
export type ClaimElements = { readonly lines: readonly string[]; readonly nodes: readonly NodeId[] };

const endsOf = (claim: Claim): readonly NodeId[] => [...asList(claim.from), ...asList(claim.to)];

/** What the scene draws of some claims, each element once, in the order of the claims. */
export const claimElements = (scene: Scene, claims: readonly Claim[]): ClaimElements => {
  const ids = new Set(claims.map(({ id }) => id));
  const lines = scene.lines.filter((line) => line.claims.some((id) => ids.has(id)));
  const drawn = new Set(lines.flatMap((line) => line.claims));
  const cards = new Map(scene.nodes.flatMap((node) => [node.id, ...node.members].map((id) => [id, node.id] as const)));
  const nodes = claims
    .filter(({ id }) => !drawn.has(id))
    .flatMap((claim) => (claim.to === undefined ? asList(claim.from) : endsOf(claim)))
    .flatMap((id) => cards.get(id) ?? []);
  return { lines: lines.map(({ key }) => key), nodes: [...new Set(nodes)] };
};

/** The shallowest level at which every end of a claim has its own card. */
export const levelOfClaim = (graph: Graph, claim: Claim): Level => {
  const levels = endsOf(claim).map((id) => graph.nodes.get(id)?.level ?? 1);
  return ([3, 2] as const).find((level) => levels.includes(level)) ?? 1;
};
