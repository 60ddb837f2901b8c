import type { Claim, EdgeKey, EntenteDocument, NodeId } from '#core/document/schema.ts';
import { edgePhase, ratingsOf, type Ratings } from '#core/graph/edge-phase.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import { tellersOf, type Tellers } from '#core/graph/voices/tellers.ts';
import type { View } from '#core/view/view.ts';
import { keeps, type Keeps } from './keeps.ts';

/** The part of a graph that a view lets through, its edges as the claims that passed tell them. */
export type Narrowed = {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlyMap<EdgeKey, Edge>;
  /** Edges and nodes of which it is only possible that they belong here: their dates may lie in the window. */
  readonly maybe: ReadonlySet<string>;
};

const nothing: ReadonlySet<string> = new Set();

/**
 * Filters hold back claims, and what is drawn follows from the claims that are left: an edge is told by them, and a node
 * stays that one of them speaks of. Scaffolding (`frame`) stays between nodes that stay. For a lens of voices this is
 * the graph that `deriveGraph` makes of their claims (MODEL, part 5).
 */
export function narrow(graph: Graph, view: Pick<View, 'lens' | 'filters' | 'hidden'>): Narrowed {
  const kept = keeps(graph, view);
  return kept.claim === null ? byNodes(graph, kept) : byClaims(graph, view, kept, kept.claim);
}

function byNodes(graph: Graph, { node }: Keeps): Narrowed {
  const nodes = new Set<NodeId>();
  for (const each of graph.nodes.values()) if (node(each)) nodes.add(each.id);
  if (nodes.size === graph.nodes.size) return { nodes, edges: graph.edges, maybe: nothing };
  const edges = new Map<EdgeKey, Edge>();
  for (const edge of graph.edges.values()) if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.key, edge);
  return { nodes, edges, maybe: nothing };
}

type Rated = { readonly document: EntenteDocument; readonly ratings: Ratings; readonly tellers: Tellers };

function byClaims(
  graph: Graph,
  { lens }: Pick<View, 'lens'>,
  { node }: Keeps,
  passing: NonNullable<Keeps['claim']>,
): Narrowed {
  const rated: Rated = {
    document: graph.document,
    ratings: ratingsOf(graph.document),
    tellers: tellersOf(graph.document),
  };
  const edges = new Map<EdgeKey, Edge>();
  const sure = new Set<NodeId>();
  const possible = new Set<string>();
  const isIn = (id: NodeId): boolean => {
    const each = graph.nodes.get(id);
    return each !== undefined && node(each);
  };
  for (const edge of graph.edges.values()) {
    if (!isIn(edge.from) || !isIn(edge.to)) continue;
    const { told, maybe } = tellAnew(edge, passing, rated);
    if (told === null || (lens === 'shared' && told.voices.length < 2)) continue;
    edges.set(edge.key, told);
    if (maybe) possible.add(edge.key).add(edge.from).add(edge.to);
    else sure.add(edge.from).add(edge.to);
  }
  for (const id of alone(graph, lens, passing)) if (isIn(id)) sure.add(id);
  const nodes = new Set([...sure, ...[...possible].filter((id) => graph.nodes.has(id))]);
  for (const edge of graph.edges.values())
    if (edge.type.frame === true && !edges.has(edge.key) && nodes.has(edge.from) && nodes.has(edge.to))
      edges.set(edge.key, edge);
  return { nodes, edges, maybe: new Set([...possible].filter((id) => !sure.has(id))) };
}

/** The edge as its claims that pass tell it; null if none does. */
function tellAnew(
  edge: Edge,
  passing: (claim: Claim) => 'yes' | 'maybe' | 'no',
  { ratings, tellers }: Rated,
): { readonly told: Edge | null; readonly maybe: boolean } {
  const answers = edge.claims.map(passing);
  const claims = edge.claims.filter((_, place) => answers[place] !== 'no');
  const maybe = !answers.includes('yes');
  if (claims.length === 0) return { told: null, maybe };
  if (claims.length === edge.claims.length) return { told: edge, maybe };
  const { phase, differs } = edgePhase(claims, ratings, tellers);
  return { told: { ...edge, claims, phase, differs, voices: tellers.voicesOf(claims) }, maybe };
}

/** Nodes that stay without an edge: the speakers of a lens, which are always drawn; else whom a kept claim describes. */
function alone(graph: Graph, lens: View['lens'], passing: NonNullable<Keeps['claim']>): readonly NodeId[] {
  if (typeof lens !== 'string') return lens.flatMap((voice) => graph.document.voices[voice]?.speakers ?? []);
  const described: NodeId[] = [];
  for (const { id, claims } of graph.nodes.values())
    if (claims.some((claim) => claim.to === undefined && passing(claim) !== 'no')) described.push(id);
  return described;
}
