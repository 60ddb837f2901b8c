import { asList } from '#core/document/as-list.ts';
import type { Claim, NodeId } from '#core/document/schema.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { SearchResults } from './search-results.ts';

type Drawn = { readonly cards: ReadonlyMap<NodeId, string>; readonly lines: ReadonlySet<string> };

const drawnIn = new WeakMap<Scene, Drawn>();

/** What a search asks a scene at every letter that is typed. */
function drawn(scene: Scene): Drawn {
  const known = drawnIn.get(scene);
  if (known) return known;
  const cards = new Map<NodeId, string>();
  for (const { id, kind, members } of scene.nodes) {
    if (kind === 'node') cards.set(id, id);
    for (const member of members) cards.set(member, id);
  }
  const made = { cards, lines: new Set(scene.lines.map(({ key }) => key)) };
  drawnIn.set(scene, made);
  return made;
}

/** The card that stands for a node: its own, that of its group, or that of a group's rest; null where there is none. */
export const cardFor = (scene: Scene, id: NodeId): string | null => drawn(scene).cards.get(id) ?? null;

/**
 * The lines and the cards that stand for a claim. Unlike the claims that a line lists, this knows all that a line
 * between groups stands for.
 */
export function drawnOf(
  scene: Scene,
  claim: Claim,
): { readonly lines: readonly string[]; readonly cards: readonly string[] } {
  const { cards, lines } = drawn(scene);
  const standFor = (ids: Claim['to']): readonly string[] => asList(ids).flatMap((id) => cards.get(id) ?? []);
  const [starts, ends] = [standFor(claim.from), standFor(claim.to)];
  const keys = starts.flatMap((start) => ends.flatMap((end) => [`${start}|${end}`, `${end}|${start}`]));
  return { lines: keys.filter((key) => lines.has(key)), cards: [...starts, ...ends] };
}

/**
 * What of a picture matches a search, by card id and line key: the cards of the items; of the claims their lines, with
 * the cards at their ends, without which a line says nothing. Null where so much matches that nothing stands out.
 */
export function matchesIn(scene: Scene, { nodes, claims, countless }: SearchResults): ReadonlySet<string> | null {
  if (countless) return null;
  const matched = new Set(nodes.flatMap((id) => cardFor(scene, id) ?? []));
  for (const claim of claims) {
    const { lines, cards } = drawnOf(scene, claim);
    for (const id of [...lines, ...cards]) matched.add(id);
  }
  return matched;
}
