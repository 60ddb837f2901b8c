import type { Level, NodeId } from '#core/document/schema.ts';
import type { Focus } from '#core/view/view.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { distancesFrom } from '#core/graph/neighbourhood.ts';
import type { Scene, SceneNode } from '#core/graph/scene.ts';
import { countLines } from '#core/graph/groups/count-lines.ts';
import { groupCard } from '#core/graph/groups/group-card.ts';
import { byPriority } from './entry-points.ts';
import { makeItems, type ItemsWish } from './make-items.ts';
import { rolesOf } from './roles.ts';

/** As many as can be read round one item; of more, the most told-of are drawn and one card a side counts the rest. */
const mostNear = 60;
const drawnNear = 40;

type NearWish = Required<Pick<ItemsWish, 'telling' | 'drawn'>> & {
  /** Drawn however far they are: stations of a path. */
  readonly also: readonly NodeId[];
};

/** The surroundings of one node: everything within so many steps, up to a level. */
export function makeNear(graph: Graph, level: Level, focus: Focus, wish: NearWish): Scene {
  const distances = distancesFrom(graph, focus.id, focus.depth, (edge) =>
    [edge.from, edge.to].every((id) => id === focus.id || (graph.nodes.get(id)?.level ?? 1) <= level),
  );
  const also = new Set(wish.also);
  const distanceOf = ({ id }: GraphNode): number => (also.has(id) ? 0 : (distances.get(id) ?? focus.depth + 1));
  const near = [...new Set([...distances.keys(), ...wish.also])]
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .toSorted((one, other) => distanceOf(one) - distanceOf(other) || byPriority(one, other));
  const drawn = near.length > mostNear ? near.slice(0, drawnNear) : near;
  const scene = makeItems(graph, level, drawn, { telling: wish.telling, drawn: wish.drawn });
  const rest = restCards(graph, near.slice(drawn.length), focus.id);
  if (rest.length === 0) return scene;
  const counted = countLines(graph, [...scene.nodes, ...rest]).filter(({ from, to }) =>
    rest.some(({ id }) => id === from || id === to),
  );
  return {
    ...scene,
    nodes: [...scene.nodes, ...rest],
    lines: [...scene.lines, ...counted].sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
}

function restCards(graph: Graph, rest: readonly GraphNode[], centre: NodeId): readonly SceneNode[] {
  const roleOf = rolesOf(graph);
  return (['left', 'middle', 'right'] as const).flatMap((side): readonly SceneNode[] => {
    const members = rest.filter((node) => roleOf(node).side === side);
    const [first] = members;
    if (first === undefined) return [];
    const { look, level } = first;
    return [groupCard({ id: `rest:${side}:${centre}`, look, side, level, label: '', members }, 'rest')];
  });
}
