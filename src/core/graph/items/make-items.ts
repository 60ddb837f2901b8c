import type { EdgeKey, Level, NodeId } from '#core/document/schema.ts';
import type { Edge, Graph, GraphNode } from '#core/graph/graph.ts';
import { sceneBudget, type Scene, type SceneLine, type SceneWord } from '#core/graph/scene.ts';
import { withEntryPoints } from './entry-points.ts';
import { makeCard, makeWord } from './make-card.ts';
import { firmness, mergeLine } from './merge-lines.ts';
import { rolesOf } from './roles.ts';
import { tellEdges, type Telling } from './tell-edge.ts';

export type ItemsWish = {
  /** What lanes say by position and words is drawn as lines where nothing stands in lanes. */
  readonly telling?: 'position' | 'lines';
  /** Added to what the level shows, in this order: those keep their words, and all new edges are lines. */
  readonly extra?: readonly GraphNode[];
  /** Edges that are drawn even if position or words tell them. */
  readonly drawn?: readonly EdgeKey[];
};

/** Every node of a level by itself, in the order of their ids, with the lines and words between them. */
export function makeItems(
  graph: Graph,
  level: Level,
  shown: readonly GraphNode[],
  { telling = 'position', extra = [], drawn: wanted = [] }: ItemsWish = {},
): Scene {
  const roleOf = rolesOf(graph);
  const { lines, words, hidden } = tell(graph, new Set(shown.map(({ id }) => id)), telling);
  const added = extra.length === 0 ? [] : linesTo(graph, shown, extra, telling);
  const untold = undrawn(graph, wanted, new Set([...shown, ...extra].map(({ id }) => id)), [...lines, ...added]);
  const drawn = withinBudget([...lines, ...added, ...untold], sceneBudget - shown.length - extra.length);
  const cards = shown
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((node) => ({
      ...makeCard(graph.document, node, roleOf(node)),
      words: words.get(node.id) ?? [],
      hiddenLines: hidden.get(node.id)?.size ?? 0,
    }));
  const entry = withEntryPoints(cards, lines);
  return {
    kind: 'items',
    level,
    nodes: [...entry, ...extra.map((node) => makeCard(graph.document, node, roleOf(node)))],
    lines: drawn,
    shown: shown.length + extra.length,
    total: graph.nodes.size,
    linesLeftOut: 0,
    extra: extra.map(({ id }) => id),
    extraLines: untold.map(({ key }) => key),
  };
}

/** Lines for edges between cards that no line tells yet, whichever way it goes. */
function undrawn(
  graph: Graph,
  wanted: readonly EdgeKey[],
  cards: ReadonlySet<NodeId>,
  lines: readonly SceneLine[],
): readonly SceneLine[] {
  const told = new Set(lines.flatMap(({ from, to }) => [`${from}|${to}`, `${to}|${from}`]));
  return wanted.flatMap((key) => {
    const edge = graph.edges.get(key);
    if (edge === undefined || !cards.has(edge.from) || !cards.has(edge.to)) return [];
    if (told.has(`${edge.from}|${edge.to}`)) return [];
    return mergeLine(graph.document, [edge]) ?? [];
  });
}

/** Lines with an end among the added nodes, in the order of their keys. */
function linesTo(
  graph: Graph,
  shown: readonly GraphNode[],
  extra: readonly GraphNode[],
  telling: 'position' | 'lines',
): readonly SceneLine[] {
  const drawn = new Set([...shown, ...extra].map(({ id }) => id));
  const tellingOf = tellEdges(graph);
  const pairs = new Map<string, Edge[]>();
  for (const key of new Set(extra.flatMap(({ edges }) => edges))) {
    const edge = graph.edges.get(key);
    if (edge === undefined || edge.from === edge.to || !drawn.has(edge.from) || !drawn.has(edge.to)) continue;
    if (telling === 'position' && tellingOf(edge).as === 'position') continue;
    add(pairs, `${edge.from}|${edge.to}`, (): Edge[] => []).push(edge);
  }
  return [...pairs.values()].map((edges) => mergeLine(graph.document, edges)).filter((line) => line !== null);
}

type Told = {
  readonly lines: readonly SceneLine[];
  readonly words: ReadonlyMap<NodeId, readonly SceneWord[]>;
  /** By card, the ends that a deeper level would join to it. */
  readonly hidden: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
};

/** What lines and words say between the given cards, and what they would say with all. */
export function tell(graph: Graph, shown: ReadonlySet<NodeId>, wanted: 'position' | 'lines' = 'position'): Told {
  const tellingOf = tellEdges(graph);
  const pairs = new Map<string, Edge[]>();
  const words = new Map<NodeId, SceneWord[]>();
  const hidden = new Map<NodeId, Set<NodeId>>();
  const near = new Set([...shown].flatMap((id) => graph.nodes.get(id)?.edges ?? []));
  for (const key of near) {
    const edge = graph.edges.get(key);
    if (edge === undefined) continue;
    const told: Telling = wanted === 'position' || edge.from === edge.to ? tellingOf(edge) : { as: 'line' };
    if (told.as === 'position') continue;
    const inside = shown.has(edge.from) ? edge.from : edge.to;
    if (!shown.has(edge.from) || !shown.has(edge.to)) {
      add(hidden, inside, () => new Set<NodeId>()).add(inside === edge.from ? edge.to : edge.from);
    } else if (told.as === 'words') add(words, told.on, (): SceneWord[] => []).push(makeWord(edge, told.inverse));
    else add(pairs, `${edge.from}|${edge.to}`, (): Edge[] => []).push(edge);
  }
  const lines = [...pairs.values()].map((edges) => mergeLine(graph.document, edges)).filter((line) => line !== null);
  const relations = Object.keys(graph.document.ontology.relations);
  const order = ({ edge }: SceneWord): number => relations.indexOf(graph.edges.get(edge)?.relation ?? '');
  for (const said of words.values())
    said.sort((one, other) => order(one) - order(other) || (one.edge < other.edge ? -1 : 1));
  return { lines, words, hidden };
}

function add<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** The firmest lines with most claims, in the order of their keys. */
export const withinBudget = (lines: readonly SceneLine[], room: number): readonly SceneLine[] =>
  lines
    .toSorted(
      (one, other) =>
        firmness(one.phase) - firmness(other.phase) ||
        other.claims.length - one.claims.length ||
        (one.key < other.key ? -1 : 1),
    )
    .slice(0, Math.max(0, room))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
