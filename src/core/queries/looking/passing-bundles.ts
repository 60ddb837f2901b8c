import type { NodeId } from '#core/document/schema.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Narrowed } from './narrow.ts';

/** Lines that stand for many, of which at least one passes: they list only some, so edges are asked until all are found. */
export function passingBundles(scene: Scene, edges: Narrowed['edges']): ReadonlySet<string> {
  const found = new Set<string>();
  const { cardOf, bundles } = placesIn(scene);
  if (bundles.size === 0) return found;
  const missing = new Map(bundles);
  for (const { from, to } of edges.values()) {
    const [one, other] = [cardOf.get(from), cardOf.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    const pair = pairOf(scene, one, other);
    const key = missing.get(pair);
    if (key === undefined) continue;
    found.add(key);
    missing.delete(pair);
    if (missing.size === 0) break;
  }
  return found;
}

type Places = {
  /** The place of the card that a node stands in. */
  readonly cardOf: ReadonlyMap<NodeId, number>;
  /** Keys of the lines that stand for many, by the pair of their ends. */
  readonly bundles: ReadonlyMap<number, string>;
};

const places = new WeakMap<Scene, Places>();

/** One number for two cards, whichever comes first. */
const pairOf = ({ nodes }: Scene, one: number, other: number): number =>
  Math.min(one, other) * nodes.length + Math.max(one, other);

/** Worked out once for each scene: a card may stand for thousands, and each change of light asks. */
function placesIn(scene: Scene): Places {
  const known = places.get(scene) ?? findPlaces(scene);
  places.set(scene, known);
  return known;
}

function findPlaces(scene: Scene): Places {
  const bundles = new Map<number, string>();
  const cardOf = new Map<NodeId, number>();
  const lines = scene.lines.filter(({ count }) => count !== null);
  if (lines.length === 0) return { cardOf, bundles };
  const placeOf = new Map(scene.nodes.map(({ id }, place) => [id, place]));
  for (const { key, from, to } of lines) {
    const [one, other] = [placeOf.get(from), placeOf.get(to)];
    if (one !== undefined && other !== undefined) bundles.set(pairOf(scene, one, other), key);
  }
  for (const [place, { id, kind, members }] of scene.nodes.entries())
    for (const member of kind === 'node' ? [id] : members) cardOf.set(member, place);
  return { cardOf, bundles };
}
