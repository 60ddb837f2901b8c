import type { Claim, EdgeKey, NodeId } from '#core/document/schema.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import { namesDiffer } from '#core/graph/voices/voiced-names.ts';

/** What the machine finds without being asked: one node under several names, one edge in several statuses. */
export type Found =
  | { readonly found: 'name'; readonly node: NodeId }
  /** Edges that the same claims tell, as those of three signatories are: one difference and not three. */
  | { readonly found: 'status'; readonly edges: readonly EdgeKey[] };

export type Difference = {
  readonly about: Found;
  readonly claims: readonly Claim[];
  /** One party says that it is so, another that it is not. */
  readonly denied: boolean;
};

const known = new WeakMap<Graph, readonly Difference[]>();

/** Where voices name a node differently, in the order of the nodes; then where parties rate an edge differently. */
export function findDifferences(graph: Graph): readonly Difference[] {
  const differences = known.get(graph) ?? [...inNames(graph), ...inStatuses(graph)];
  known.set(graph, differences);
  return differences;
}

function* inNames({ document, nodes }: Graph): Iterable<Difference> {
  for (const { id, differs, names } of nodes.values()) {
    if (!differs || names.length < 2 || !namesDiffer(document, names)) continue;
    const claims = [...new Set(names.map(({ claim }) => claim))];
    yield { about: { found: 'name', node: id }, claims, denied: false };
  }
}

function inStatuses({ edges }: Graph): Iterable<Difference> {
  const told = new Map<string, { readonly edges: EdgeKey[]; readonly first: Edge }>();
  for (const edge of edges.values()) {
    if (!edge.differs) continue;
    const teller = [edge.relation, ...edge.claims.map(({ id }) => id)].join(' ');
    const same = told.get(teller);
    if (same) same.edges.push(edge.key);
    else told.set(teller, { edges: [edge.key], first: edge });
  }
  return [...told.values()].map(({ edges: keys, first: { claims, phase } }) => ({
    about: { found: 'status', edges: keys },
    claims,
    denied: phase.phase === 'denied' && phase.reason === 'weaker',
  }));
}
