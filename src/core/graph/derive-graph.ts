import { asList } from '#core/document/as-list.ts';
import type { Claim, ClaimId, EdgeKey, EntenteDocument, NodeId, RelationType, VoiceId } from '#core/document/schema.ts';
import { edgePhase, onlyPhase, ratingsOf, type Ratings } from './edge-phase.ts';
import { belongings, gather, give, type Belongings } from './gather.ts';
import type { Edge, Graph, GraphNode } from './graph.ts';
import { resolveTypes } from './resolve-types.ts';
import { tellersOf, type Tellers } from './voices/tellers.ts';
import { toldByLens } from './voices/told-by-lens.ts';
import { namesDiffer, voicedNames } from './voices/voiced-names.ts';

/**
 * The document as nodes and edges: all claims with the same ends and relation are one edge. With a lens, only what its
 * voices tell: their claims, their speakers, and scaffolding between what is drawn (MODEL, part 5).
 */
export function deriveGraph(document: EntenteDocument, lens?: VoiceId | readonly VoiceId[]): Graph {
  const told = lens === undefined ? null : toldByLens(document, asList(lens));
  const reading: Reading = {
    numberOf: new Map(),
    claimsAt: belongings(),
    saidBy: belongings(),
    edgesAt: belongings(),
    edges: new Map(),
    naming: new Map(),
    disputed: new Set(),
    ratings: ratingsOf(document),
    tellers: tellersOf(document),
  };
  for (const id of Object.keys(document.nodes))
    if (told === null || told.nodes.has(id)) reading.numberOf.set(id, reading.numberOf.size);

  const relations = new Map(Object.entries(document.ontology.relations));
  const claims = new Map<ClaimId, Claim>();
  for (const claim of document.claims) {
    const type = relations.get(claim.rel);
    if (type === undefined || (told !== null && !told.tells(claim, type))) continue;
    if (readClaim(claim, type, reading)) claims.set(claim.id, claim);
  }
  weighEdges(reading);
  return { document, nodes: makeNodes(document, reading), edges: reading.edges, claims };
}

// An edge is written out once and then only completed: copies of 300,000 edges would cost a second.
type GrowingEdge = Omit<Edge, 'claims' | 'phase' | 'voices' | 'differs'> & {
  readonly claims: Claim[];
  phase: Edge['phase'];
  voices: Edge['voices'];
  differs: boolean;
};

type Reading = {
  readonly numberOf: Map<NodeId, number>;
  readonly claimsAt: Belongings<Claim>;
  readonly saidBy: Belongings<Claim>;
  readonly edgesAt: Belongings<EdgeKey>;
  readonly edges: Map<EdgeKey, GrowingEdge>;
  /** Claims that name a node. */
  readonly naming: Map<NodeId, Claim[]>;
  /** Ends of edges that parties rate differently. */
  readonly disputed: Set<NodeId>;
  readonly ratings: Ratings;
  readonly tellers: Tellers;
};

/** Puts a claim on its nodes and edges; false if nothing of it is drawn. */
function readClaim(claim: Claim, type: RelationType, reading: Reading): boolean {
  const { from, to } = claim;
  if (type.literal !== true && typeof from === 'string' && typeof to === 'string') {
    if (!joinEnds(claim, type, from, to, reading)) return false;
    giveTo(reading, from, claim);
    if (to !== from) giveTo(reading, to, claim);
  } else {
    const ends = new Set<NodeId>();
    for (const one of asList(from)) {
      if (type.literal === true || to === undefined) {
        if (reading.numberOf.has(one)) ends.add(one);
      } else for (const other of asList(to)) if (joinEnds(claim, type, one, other, reading)) ends.add(one).add(other);
    }
    if (ends.size === 0) return false;
    for (const end of ends) giveTo(reading, end, claim);
    if (type.literal === true && type.names === true && claim.value !== undefined)
      for (const end of ends) reading.naming.set(end, [...(reading.naming.get(end) ?? []), claim]);
  }
  for (const speaker of asList(claim.by)) {
    const number = reading.numberOf.get(speaker);
    if (number !== undefined) give(reading.saidBy, number, claim);
  }
  return true;
}

function giveTo({ numberOf, claimsAt }: Reading, id: NodeId, claim: Claim): void {
  const number = numberOf.get(id);
  if (number !== undefined) give(claimsAt, number, claim);
}

/** Puts a claim on the edge between two ends; false if one of them is not drawn. */
function joinEnds(claim: Claim, type: RelationType, one: NodeId, other: NodeId, reading: Reading): boolean {
  const fold = type.symmetric === true && other < one;
  const from = fold ? other : one;
  const to = fold ? one : other;
  const start = reading.numberOf.get(from);
  const end = reading.numberOf.get(to);
  if (start === undefined || end === undefined) return false;
  const key = `${from}|${claim.rel}|${to}`;
  const edge = reading.edges.get(key);
  if (edge) {
    if (edge.claims.at(-1) !== claim) edge.claims.push(claim);
    return true;
  }
  const phase = onlyPhase(claim, reading.ratings);
  const voices = reading.tellers.voicesOfOne(claim);
  reading.edges.set(key, { key, from, to, relation: claim.rel, type, claims: [claim], phase, voices, differs: false });
  give(reading.edgesAt, start, key);
  if (end !== start) give(reading.edgesAt, end, key);
  return true;
}

/** Weighs the claims of edges that have several; the others were finished with their one claim. */
function weighEdges({ edges, disputed, ratings, tellers }: Reading): void {
  for (const edge of edges.values()) {
    if (edge.claims.length === 1) continue;
    const { phase, differs } = edgePhase(edge.claims, ratings, tellers);
    edge.phase = phase;
    edge.differs = differs;
    edge.voices = tellers.voicesOf(edge.claims);
    if (differs) disputed.add(edge.from).add(edge.to);
  }
}

const none: readonly never[] = [];

function makeNodes(document: EntenteDocument, reading: Reading): ReadonlyMap<NodeId, GraphNode> {
  const { numberOf, naming, disputed, tellers } = reading;
  const typeOf = resolveTypes(document);
  const claims = gather(reading.claimsAt, numberOf.size);
  const says = gather(reading.saidBy, numberOf.size);
  const edges = gather(reading.edgesAt, numberOf.size);
  const nodes = new Map<NodeId, GraphNode>();
  for (const [id, number] of numberOf) {
    const record = document.nodes[id];
    if (record === undefined) continue;
    const { type, look, level } = typeOf(record.type);
    const named = naming.get(id);
    const names = named === undefined ? none : voicedNames(document, named, tellers);
    nodes.set(id, {
      id,
      record,
      type,
      look,
      level: record.level ?? level,
      claims: claims[number] ?? none,
      says: says[number] ?? none,
      names,
      edges: edges[number] ?? none,
      differs: disputed.has(id) || (names.length > 1 && namesDiffer(document, names)),
    });
  }
  return nodes;
}
