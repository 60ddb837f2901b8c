import type { Graph, GraphNode } from '#core/graph/graph.ts';
import type { Scene, SceneLine } from '#core/graph/scene.ts';
import { linesOfItems, toldNow, type Sight } from './count-lines.ts';

/** Cards of the picture that pass and are of a kind; of groups, those with a member that does and is. */
export function cardsOfKind(
  graph: Graph,
  scene: Scene,
  { narrowed }: Sight,
  isOfKind: (node: GraphNode) => boolean,
): readonly string[] {
  const counts = (id: string): boolean => {
    const node = graph.nodes.get(id);
    return node !== undefined && narrowed.nodes.has(id) && isOfKind(node);
  };
  return scene.nodes.filter(({ id, kind, members }) => (kind === 'node' ? [id] : members).some(counts)).map(idOf);
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** Lines of the picture that pass and are of a kind as they are told now. */
export const linesOfKind = (
  scene: Scene,
  { looking }: Sight,
  isOfKind: (line: SceneLine) => boolean,
): readonly string[] =>
  linesOfItems(scene)
    .filter((line) => {
      const now = toldNow(line, looking);
      return now !== null && isOfKind(now);
    })
    .map(({ key }) => key);
