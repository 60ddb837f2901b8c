import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';

/** The name of a line's end: an item's full name, or the name of the group that stands for it. */
export const endName = (graph: Graph, scene: Scene, id: string, language: string): string => {
  const label = graph.nodes.get(id)?.record.label ?? scene.nodes.find((node) => node.id === id)?.label;
  return label === undefined ? id : textIn(label, language);
};
