import type { Level, NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';

/** The cards that stand for some nodes: their own, or those of the groups that they are in; each once. */
export function cardsFor(scene: Scene, ids: readonly NodeId[]): readonly string[] {
  const wanted = new Set(ids);
  return scene.nodes
    .filter(({ id, kind, members }) => (kind === 'node' ? wanted.has(id) : members.some((each) => wanted.has(each))))
    .map(({ id }) => id);
}

/** The shallowest level at which one of the nodes is drawn. */
export const levelFor = (graph: Graph, ids: readonly NodeId[]): Level => {
  const levels = ids.map((id) => graph.nodes.get(id)?.level ?? 1);
  return ([1, 2] as const).find((level) => levels.includes(level)) ?? 3;
};
