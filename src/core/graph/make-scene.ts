import type { Level } from '#core/document/schema.ts';
import type { View } from '#core/view/view.ts';
import type { Graph, GraphNode } from './graph.ts';
import { makeItems } from './items/make-items.ts';
import type { Scene } from './scene.ts';

/** More cards than this cannot be read at once; groups stand for them. */
const mostItems = 60;

/** What is drawn of a graph: each node of the level by itself or, where they are too many, groups of them. */
export function makeScene(graph: Graph, view: View): Scene {
  const { level, shown } = nodesOfLevel(graph, view.level);
  return makeItems(graph, level, shown.slice(0, mostItems));
}

/** The nodes of a level; where it has none, those of the next that has any. */
function nodesOfLevel(graph: Graph, wanted: Level): { readonly level: Level; readonly shown: readonly GraphNode[] } {
  const nodes = [...graph.nodes.values()];
  const level =
    ([wanted, 2, 3] as const).find((each) => each >= wanted && nodes.some((node) => node.level <= each)) ?? wanted;
  return { level, shown: nodes.filter((node) => node.level <= level) };
}
