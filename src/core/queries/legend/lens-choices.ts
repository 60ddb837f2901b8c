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
  const near = surroundings(graph, scene);
  const lines = linesOfItems(scene);
  return lenses.map((lens) => {
    const { edges } = narrow(near, { lens, filters: view.filters, hidden: view.hidden });
    return { lens, lines: lines.filter((line) => line.edges.some((key) => edges.has(key))).length };
  });
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
