import type { Look, NodeId } from '#core/document/schema.ts';
import type { Edge, Graph, GraphNode } from '#core/graph/graph.ts';
import { firmness } from '#core/graph/items/merge-lines.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { makeOutline, type Outline, type OutlineItem } from '#core/queries/outline/outline.ts';
import type { View } from '#core/view/view.ts';

/** What joins a party and what it made: its firmest edge, and all of them, firmest first. */
export type MatrixCell = {
  readonly firmest: Edge;
  readonly edges: readonly Edge[];
  readonly differs: boolean;
};

export type MatrixRow = {
  readonly node: GraphNode;
  /** The first row of its country bears the country's name; the empty text is none. */
  readonly group: string;
  /** By column; null where nothing joins them. */
  readonly cells: readonly (MatrixCell | null)[];
};

export type Matrix = {
  readonly columns: readonly GraphNode[];
  readonly rows: readonly MatrixRow[];
  /** How many parties and how many of what they made are joined, also those for which there was no room. */
  readonly parties: number;
  readonly made: number;
};

/** More cells than these no eye goes through, and no sheet of paper has. */
export const matrixBudget = { rows: 60, columns: 40 } as const;

const madeLooks: readonly Look[] = ['instrument', 'programme', 'event'];

/** The matrix of what a view leaves in the light; `wanted` stays in it however many there are. */
export const matrixInView = (
  graph: Graph,
  light: Narrowed,
  view: Pick<View, 'lens' | 'filters' | 'hidden'>,
  language: string,
  wanted?: ReadonlySet<NodeId>,
): Matrix => makeMatrix(graph, light, makeOutline(graph, light, claimsInView(graph, light, view), language), wanted);

const nobody: ReadonlySet<NodeId> = new Set();

/**
 * Parties by what they made, as far as anything joins them in the view: rows by country in the order of lanes, columns
 * by date, as the outline has them. Where there are too many, those that are wanted and those with most cells.
 */
export function makeMatrix(graph: Graph, light: Narrowed, outline: Outline, wanted = nobody): Matrix {
  const cells = cellsIn(graph, light);
  const joined = (items: readonly OutlineItem[], at: ReadonlyMap<NodeId, number>): readonly GraphNode[] =>
    items.map(({ node }) => node).filter(({ id }) => at.has(id));
  const itemsOf = (part: 'made' | 'parties'): readonly OutlineItem[] =>
    outline.sections
      .filter((section) => section.part === part)
      .flatMap(({ kinds }) => kinds.flatMap(({ items }) => items));
  const count = new Map<NodeId, number>();
  for (const [party, columns] of cells)
    for (const made of columns.keys()) for (const id of [party, made]) count.set(id, (count.get(id) ?? 0) + 1);
  const parties = joined(itemsOf('parties'), count);
  const made = joined(byDate(itemsOf('made')), count);
  const columns = strongest(made, count, matrixBudget.columns, wanted);
  const rows = strongest(parties, count, matrixBudget.rows, wanted)
    .map((node) => ({
      node,
      group: node.record.group ?? '',
      cells: columns.map(({ id }) => cells.get(node.id)?.get(id) ?? null),
    }))
    .filter((row) => row.cells.some((cell) => cell !== null));
  return { columns, rows, parties: parties.length, made: made.length };
}

/** Kinds stand one after another in the outline; here all of them stand in one order of time, undated ones last. */
function byDate(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.toSorted((one, other) => (one.start < other.start ? -1 : Number(one.start > other.start)));
}

/** Those that are wanted, then those with most cells, in the order in which they stood. */
function strongest(
  nodes: readonly GraphNode[],
  count: ReadonlyMap<NodeId, number>,
  room: number,
  wanted: ReadonlySet<NodeId>,
): readonly GraphNode[] {
  if (nodes.length <= room) return nodes;
  const weight = ({ id }: GraphNode): number => (wanted.has(id) ? 1e6 : 0) + (count.get(id) ?? 0);
  const kept = new Set(nodes.toSorted((one, other) => weight(other) - weight(one)).slice(0, room));
  return nodes.filter((node) => kept.has(node));
}

type Cells = ReadonlyMap<NodeId, ReadonlyMap<NodeId, MatrixCell>>;

function cellsIn({ nodes }: Graph, light: Narrowed): Cells {
  const found = new Map<NodeId, Map<NodeId, Edge[]>>();
  const isMade = (id: NodeId): boolean => madeLooks.includes(nodes.get(id)?.look ?? 'subject');
  const isParty = (id: NodeId): boolean => !isMade(id) && nodes.get(id)?.look !== 'subject';
  for (const edge of light.edges.values()) {
    const party = isParty(edge.from) ? edge.from : edge.to;
    const made = party === edge.from ? edge.to : edge.from;
    if (edge.type.frame === true || !isParty(party) || !isMade(made)) continue;
    const row = found.get(party) ?? new Map<NodeId, Edge[]>();
    found.set(party, row);
    const edges = row.get(made);
    if (edges) edges.push(edge);
    else row.set(made, [edge]);
  }
  return new Map(
    [...found].map(([party, row]) => [party, new Map([...row].map(([id, edges]) => [id, cellOf(edges)]))]),
  );
}

function cellOf(edges: readonly Edge[]): MatrixCell {
  const sorted = edges.toSorted((one, other) => firmness(one.phase.phase) - firmness(other.phase.phase));
  const [firmest] = sorted;
  if (firmest === undefined) throw new Error('a cell without an edge');
  return { firmest, edges: sorted, differs: edges.some(({ differs }) => differs) };
}
