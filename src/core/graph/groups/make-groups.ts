import type { Level } from '#core/document/schema.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { makeCard } from '#core/graph/items/make-card.ts';
import { tell, withinBudget } from '#core/graph/items/make-items.ts';
import { sideOf } from '#core/graph/items/sides.ts';
import { sceneBudget, type Scene, type SceneLine, type SceneNode } from '#core/graph/scene.ts';
import { countLines } from './count-lines.ts';
import { groupCard } from './group-card.ts';
import { strongestLines } from './strongest-lines.ts';
import type { NodeGroup, Partition } from './partition.ts';

/** So many members of an open group have cards of their own; one card stands for the rest. */
const mostMembers = 60;
/** So many cards in all, whatever is open: the budget's other two thirds are lines. */
const mostCards = 500;
/** More lines between groups than this cannot be followed; every open item may add one. */
const mostBundles = 60;

/** Groups standing for their members, and the members of those that are open. */
export function makeGroups(graph: Graph, level: Level, { singles, groups }: Partition, open: readonly string[]): Scene {
  const opened = new Set(open);
  const openCount = groups.filter(({ id }) => opened.has(id)).length;
  const share = Math.floor((mostCards - singles.length - groups.length) / Math.max(1, openCount));
  const members = Math.min(mostMembers, share);
  const bare = [
    ...singles.map((node) => nodeCard(graph, node)),
    ...groups.flatMap((group) =>
      opened.has(group.id) ? openedCards(graph, group, members) : [groupCard(group, 'group')],
    ),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));

  const items = bare.filter(({ kind }) => kind === 'node').map(({ id }) => id);
  const told = tell(graph, new Set(items));
  const between = withinBudget(told.lines, sceneBudget - bare.length);
  const counted = countLines(graph, bare);
  const room = sceneBudget - bare.length - between.length;
  const drawn = strongestLines(counted, Math.min(room, mostBundles + items.length));
  const kept = new Set([...between, ...drawn]);
  const left = [...counted, ...told.lines].filter((line) => !kept.has(line));
  const leftAt = endCounts(left);
  return {
    kind: 'groups',
    level,
    nodes: bare.map((card) => ({
      ...card,
      words: told.words.get(card.id) ?? [],
      hiddenLines: leftAt.get(card.id) ?? 0,
    })),
    lines: [...between, ...drawn].sort((one, other) => (one.key < other.key ? -1 : 1)),
    shown: items.length,
    total: graph.nodes.size,
    linesLeftOut: left.length,
  };
}

const nodeCard = (graph: Graph, node: GraphNode): SceneNode =>
  makeCard(graph.document, node, { side: sideOf(graph.document, node), theme: null });

function openedCards(graph: Graph, group: NodeGroup, most: number): readonly SceneNode[] {
  const whole = group.members.length <= most + 1;
  const own = whole ? group.members : group.members.slice(0, most);
  const rest = group.members.slice(own.length);
  const cards = own.map((node) => nodeCard(graph, node));
  const all = whole ? cards : [...cards, groupCard({ ...group, id: `rest:${group.id}`, members: rest }, 'rest')];
  return all.map((card) => ({ ...card, openedFrom: group.id }));
}

function endCounts(lines: readonly SceneLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const end of lines.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}
