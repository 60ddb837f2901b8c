import type { Claim, ClaimId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { presentAs } from '#core/graph/voices/present-as.ts';
import { claimElements } from '#core/queries/looking/claim-elements.ts';
import type { Lit } from '#core/view/view.ts';

/** A claim that two voices say together is several where its node stands once per voice. */
const claimsAs = ({ claims }: Graph, id: ClaimId): readonly Claim[] => {
  const whole = claims.get(id);
  return whole === undefined
    ? [...claims].flatMap(([each, part]) => (each.startsWith(`${id}--`) ? part : []))
    : [whole];
};

/**
 * Cards and lines of a scene that a step lights: those of its claims with their ends, its nodes, and the lines between
 * these. Null where it lights nothing that is drawn, since then nothing is left out of the light.
 */
export function stepLight(graph: Graph, scene: Scene, lit: Lit): ReadonlySet<string> | null {
  const claimed = claimElements(
    scene,
    lit.claims.flatMap((id) => claimsAs(graph, id)),
  );
  const cards = new Map(scene.nodes.flatMap(({ id, members }) => [id, ...members].map((each) => [each, id] as const)));
  const nodes = new Set(lit.nodes.flatMap((id) => presentAs(graph, id)).flatMap((id) => cards.get(id) ?? []));
  const lines = new Set(claimed.lines);
  for (const { key, from, to } of scene.lines) if (nodes.has(from) && nodes.has(to)) lines.add(key);
  const ends = scene.lines.filter(({ key }) => lines.has(key)).flatMap(({ from, to }) => [from, to]);
  const light = new Set([...lines, ...nodes, ...ends, ...claimed.nodes]);
  return light.size === 0 ? null : light;
}
