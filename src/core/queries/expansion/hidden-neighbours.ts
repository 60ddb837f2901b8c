import type { NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { neighboursOf } from '#core/graph/neighbourhood.ts';
import type { Scene } from '#core/graph/scene.ts';

/** The neighbours of a node that have no card of their own in the picture, in the order of its edges. */
export function hiddenNeighbours(graph: Graph, scene: Scene, id: NodeId): readonly NodeId[] {
  const drawn = new Set(scene.nodes.filter(({ kind }) => kind === 'node').map((card) => card.id));
  return neighboursOf(graph, id).filter((near) => !drawn.has(near));
}
