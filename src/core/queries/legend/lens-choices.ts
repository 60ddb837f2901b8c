import type { Edge, Graph, GraphNode } from '#core/graph/graph.ts';
import { neighboursOf } from '#core/graph/neighbourhood.ts';
import type { Scene } from '#core/graph/scene.ts';
import { differingClaims } from '#core/queries/accounts/differing-claims.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import type { Lens, View } from '#core/view/view.ts';
import { linesOfItems } from './count-lines.ts';
import { kindsOf } from './kinds-of.ts';

/** A way to look, with the number of lines of the picture that it would light; null in a picture of groups. */
export type LensChoice = { readonly lens: Lens; readonly lines: number | null };

export const sameLens = (one: Lens, other: Lens): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Everyone, each voice, what two voices both say, what they say differently; and the lens there is, whatever it is. */
export function lensChoices(graph: Graph, scene: Scene, view: Pick<View, 'lens' | 'filters' | 'hidden'>): LensChoice[] {
  const telling = kindsOf(graph).voices.filter((voice) => voice !== '');
  const offered: readonly Lens[] = [
    'everyone',
    ...Object.keys(graph.document.voices).map((voice) => [voice]),
    ...(telling.length > 1 ? (['shared'] as const) : []),
    ...(differingClaims(graph).size > 0 ? (['differing'] as const) : []),
  ];
  const lenses = offered.some((lens) => sameLens(lens, view.lens)) ? offered : [...offered, view.lens];
  if (scene.kind === 'groups') return lenses.map((lens) => ({ lens, lines: null }));
  return lenses.map((lens) => ({ lens, lines: countLit(graph, scene, { ...view, lens }) }));
}

type Counted = Pick<View, 'filters' | 'hidden'> & { readonly lit: Map<string, number> };

const counts = new WeakMap<Scene, Counted>();

/** Lines that a lens lights; the counts stay the same while only the lens changes. */
function countLit(
  graph: Graph,
  scene: Scene,
  { lens, filters, hidden }: Pick<View, 'lens' | 'filters' | 'hidden'>,
): number {
  const last = counts.get(scene);
  const { lit } = last?.filters === filters && last.hidden === hidden ? last : count(scene, filters, hidden);
  const name = JSON.stringify(lens);
  const known = lit.get(name);
  if (known !== undefined) return known;
  const { edges } = narrow(surroundings(graph, scene), { lens, filters, hidden });
  const lines = linesOfItems(scene).filter((line) => line.edges.some((key) => edges.has(key))).length;
  lit.set(name, lines);
  return lines;
}

/** Begins counting for other filters. */
function count(scene: Scene, filters: View['filters'], hidden: View['hidden']): Counted {
  const counted = { filters, hidden, lit: new Map<string, number>() };
  counts.set(scene, counted);
  return counted;
}

const known = new WeakMap<Scene, Graph>();

/** The part of the graph that decides about the lines of a scene: its items, and all that their edges lead to. */
function surroundings(graph: Graph, scene: Scene): Graph {
  const found = known.get(scene) ?? cutOut(graph, scene);
  known.set(scene, found);
  return found;
}

function cutOut(graph: Graph, scene: Scene): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, Edge>();
  const add = (id: string): GraphNode | undefined => {
    const node = graph.nodes.get(id);
    if (node !== undefined) nodes.set(id, node);
    return node;
  };
  for (const { id } of scene.nodes) {
    for (const key of add(id)?.edges ?? []) {
      const edge = graph.edges.get(key);
      if (edge !== undefined) edges.set(key, edge);
    }
    for (const near of neighboursOf(graph, id)) add(near);
  }
  return { ...graph, nodes, edges };
}
