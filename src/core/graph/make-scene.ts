import type { Level } from '#core/document/schema.ts';
import type { View } from '#core/view/view.ts';
import type { Graph, GraphNode } from './graph.ts';
import { makeGroups } from './groups/make-groups.ts';
import { partition, type Partition } from './groups/partition.ts';
import { makeItems } from './items/make-items.ts';
import type { Scene } from './scene.ts';

/** More cards than this cannot be read at once; groups stand for them. */
export const mostItems = 60;

/** What is drawn of a graph: each node of the level by itself or, where they are too many, groups of them. */
export function makeScene(graph: Graph, view: View): Scene {
  const { level, nodes, groups } = slice(graph, view.level);
  return groups === null ? makeItems(graph, level, nodes) : makeGroups(graph, level, groups, view.openGroups);
}

type Slice = { readonly level: Level; readonly nodes: readonly GraphNode[]; readonly groups: Partition | null };

const slices = new WeakMap<Graph, Map<Level, Slice>>();

/** The nodes of a level, or where it has none of the next that has any; grouping them is work for once. */
function slice(graph: Graph, wanted: Level): Slice {
  const levels = slices.get(graph) ?? new Map<Level, Slice>();
  slices.set(graph, levels);
  const known = levels.get(wanted);
  if (known) return known;
  const all = [...graph.nodes.values()];
  const level =
    ([wanted, 2, 3] as const).find((each) => each >= wanted && all.some((node) => node.level <= each)) ?? wanted;
  const nodes = all.filter((node) => node.level <= level);
  const made = { level, nodes, groups: nodes.length > mostItems ? partition(graph.document, nodes) : null };
  levels.set(wanted, made);
  return made;
}
