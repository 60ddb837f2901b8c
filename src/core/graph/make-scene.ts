import type { EdgeKey, Level, NodeId } from '#core/document/schema.ts';
import type { ArrangementKind, Focus, View } from '#core/view/view.ts';
import type { Graph, GraphNode } from './graph.ts';
import { makeGroups } from './groups/make-groups.ts';
import { partition, type Partition } from './groups/partition.ts';
import { makeItems } from './items/make-items.ts';
import { makeNear } from './items/make-near.ts';
import { neighboursOf } from './neighbourhood.ts';
import type { Scene } from './scene.ts';

/** More cards than this cannot be read at once; groups stand for them. Freely arranged they are glyphs, so more fit. */
export const mostItems = 60;
const mostFree = 480;

const mostOf = (arrangement: ArrangementKind): number => (arrangement === 'free' ? mostFree : mostItems);

/** The focus that a scene is made round; null where a focus only throws its light on what is drawn anyway. */
export function centreOf(
  graph: Graph,
  { level, arrangement, packed, focus }: Pick<View, 'level' | 'arrangement' | 'packed' | 'focus'>,
): Focus | null {
  if (focus === null || packed !== null || !graph.nodes.has(focus.id)) return null;
  return arrangement === 'rings' || isTooMuch(graph, level, arrangement) ? focus : null;
}

/** Whether a level has more items than can be drawn one by one. */
export const isTooMuch = (graph: Graph, level: Level, arrangement: ArrangementKind): boolean =>
  slice(graph, level).nodes.length > mostOf(arrangement);

/** What of a view decides what is drawn; the rest decides how it is lit. */
export type SceneWish = Pick<View, 'level' | 'openGroups'> & {
  readonly expanded?: readonly NodeId[];
  /** Drawn whatever their level: the stations of a path. */
  readonly also?: readonly NodeId[];
  /** Drawn as lines whatever tells them: the steps of a path. */
  readonly steps?: readonly EdgeKey[];
  readonly only?: readonly NodeId[] | null;
  readonly focus?: Focus | null;
  readonly arrangement?: ArrangementKind;
};

/** What is drawn of a graph: each node of the level by itself or, where they are too many, groups of them. */
export function makeScene(graph: Graph, wish: SceneWish): Scene {
  const { arrangement = 'lanes', focus = null, only = null } = wish;
  const { level, nodes, groups } = slice(graph, wish.level);
  const telling = arrangement === 'lanes' ? 'position' : 'lines';
  if (only !== null) {
    const kept = new Set(only);
    const chosen = [...graph.nodes.values()].filter(({ id }) => kept.has(id)).slice(0, mostFree);
    return makeItems(graph, level, chosen, { telling });
  }
  const tooMany = nodes.length > mostOf(arrangement);
  const { also = [], steps = [] } = wish;
  // Among groups a way from one item to another cannot be seen: there it is a picture of its own.
  if (tooMany && also.length > 0) {
    const stations = also.flatMap((id) => graph.nodes.get(id) ?? []);
    return makeItems(graph, level, stations, { telling, drawn: steps });
  }
  if (focus !== null && graph.nodes.has(focus.id) && (arrangement === 'rings' || tooMany))
    return makeNear(graph, tooMany ? 3 : level, focus, { telling, also, drawn: steps });
  if (tooMany) return makeGroups(graph, level, groups ?? partition(graph.document, nodes), wish.openGroups);
  return makeItems(graph, level, nodes, { telling, extra: extraNodes(graph, nodes, wish), drawn: steps });
}

/** Neighbours of what was expanded, then the stations of a path, without what is drawn anyway. */
function extraNodes(graph: Graph, nodes: readonly GraphNode[], { expanded = [], also = [] }: SceneWish): GraphNode[] {
  const drawn = new Set(nodes.map(({ id }) => id));
  const extra: GraphNode[] = [];
  const add = (id: NodeId): void => {
    const node = graph.nodes.get(id);
    if (node === undefined || drawn.has(id) || drawn.size >= mostFree) return;
    drawn.add(id);
    extra.push(node);
  };
  for (const id of expanded) {
    add(id);
    for (const near of neighboursOf(graph, id)) add(near);
  }
  for (const id of also) add(id);
  return extra;
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
