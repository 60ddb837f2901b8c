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
  const nodes = nodesThat(graph, node);
  if (nodes.size === graph.nodes.size) return { nodes, edges: graph.edges, maybe: nothing };
  const edges = new Map<EdgeKey, Edge>();
  for (const edge of graph.edges.values()) if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.key, edge);
  return { nodes, edges, maybe: nothing };
}

const nodesThat = (graph: Graph, pass: Keeps['node']): ReadonlySet<NodeId> => {
  const nodes = new Set<NodeId>();
  for (const each of graph.nodes.values()) if (pass(each)) nodes.add(each.id);
  return nodes;
};

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
  const inside = nodesThat(graph, node);
  for (const edge of graph.edges.values()) {
    if (!inside.has(edge.from) || !inside.has(edge.to)) continue;
    const told = tellAnew(edge, passing, rated);
    if (told === null || (lens === 'shared' && told.edge.voices.length < 2)) continue;
    edges.set(edge.key, told.edge);
    if (told.maybe) possible.add(edge.key).add(edge.from).add(edge.to);
    else sure.add(edge.from).add(edge.to);
  }
  for (const id of alone(graph, lens, passing)) if (inside.has(id)) sure.add(id);
  const nodes = new Set([...sure, ...[...possible].filter((id) => graph.nodes.has(id))]);
  for (const edge of aside(graph).frames)
    if (!edges.has(edge.key) && nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.key, edge);
  return { nodes, edges, maybe: new Set([...possible].filter((id) => !sure.has(id))) };
}

type Told = { readonly edge: Edge; readonly maybe: boolean };

/** The edge as its claims that pass tell it; null if none does. */
function tellAnew(edge: Edge, passing: NonNullable<Keeps['claim']>, rated: Rated): Told | null {
  const claims: Claim[] = [];
  let maybe = true;
  for (const claim of edge.claims) {
    const answer = passing(claim);
    if (answer === 'no') continue;
    claims.push(claim);
    if (answer === 'yes') maybe = false;
  }
  if (claims.length === 0) return null;
  if (claims.length === edge.claims.length) return { edge, maybe };
  const { phase, differs } = edgePhase(claims, rated.ratings, rated.tellers);
  return { edge: { ...edge, claims, phase, differs, voices: rated.tellers.voicesOf(claims) }, maybe };
}

/** Nodes that stay without an edge: the speakers of a lens, which are always drawn; else whom a kept claim describes. */
function alone(graph: Graph, lens: View['lens'], passing: NonNullable<Keeps['claim']>): readonly NodeId[] {
  if (typeof lens !== 'string') return lens.flatMap((voice) => graph.document.voices[voice]?.speakers ?? []);
  return aside(graph)
    .described.filter(({ claims }) => claims.some((claim) => passing(claim) !== 'no'))
    .map(({ id }) => id);
}

type Aside = {
  /** The claims that describe a node, which lead to no other. */
  readonly described: readonly { readonly id: NodeId; readonly claims: readonly Claim[] }[];
  readonly frames: readonly Edge[];
};

const asides = new WeakMap<Graph, Aside>();

/** What few nodes and edges have, found once for each graph: every change of a filter asks. */
function aside(graph: Graph): Aside {
  const known = asides.get(graph) ?? {
    described: [...graph.nodes.values()]
      .map(({ id, claims }) => ({ id, claims: claims.filter(({ to }) => to === undefined) }))
      .filter(({ claims }) => claims.length > 0),
    frames: [...graph.edges.values()].filter(({ type }) => type.frame === true),
  };
  asides.set(graph, known);
  return known;
}
