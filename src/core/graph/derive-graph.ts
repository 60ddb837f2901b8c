import { asList } from '#core/document/as-list.ts';
import type { Claim, ClaimId, EdgeKey, EntenteDocument, NodeId, RelationType, VoiceId } from '#core/document/schema.ts';
import { edgePhase, onlyPhase, ratingsOf, type Ratings } from './edge-phase.ts';
import type { Edge, Graph, GraphNode } from './graph.ts';
import { resolveTypes } from './resolve-types.ts';
import { tellersOf, type Tellers } from './tellers.ts';
import { toldByLens } from './told-by-lens.ts';
import { namesDiffer, voicedNames } from './voiced-names.ts';

type NodeDraft = {
  readonly claims: Claim[];
  readonly says: Claim[];
  readonly edges: EdgeKey[];
  naming: Claim[];
  disputed: boolean;
};
type EdgeDraft = Pick<Edge, 'key' | 'from' | 'to' | 'relation' | 'type'> & { readonly claims: Claim[] };

/**
 * The document as nodes and edges: all claims with the same ends and relation are one edge. With a lens, only what its
 * voices tell: their claims, their speakers, and scaffolding between what is drawn (MODEL, part 5).
 */
export function deriveGraph(document: EntenteDocument, lens?: VoiceId | readonly VoiceId[]): Graph {
  const told = lens === undefined ? null : toldByLens(document, asList(lens));
  const drafts = new Map<NodeId, NodeDraft>();
  for (const id of Object.keys(document.nodes))
    if (told === null || told.nodes.has(id))
      drafts.set(id, { claims: [], says: [], edges: [], naming: [], disputed: false });

  const edgeDrafts = new Map<EdgeKey, EdgeDraft>();
  const claims = new Map<ClaimId, Claim>();
  for (const claim of document.claims) {
    const type = relationOf(document, claim);
    if (type === null || (told !== null && !told.tells(claim, type))) continue;
    if (addClaim(claim, type, drafts, edgeDrafts)) claims.set(claim.id, claim);
  }
  const tellers = tellersOf(document);
  const edges = finishEdges(edgeDrafts, drafts, ratingsOf(document), tellers);
  return { document, nodes: finishNodes(document, drafts, tellers), edges, claims };
}

const relationOf = (document: EntenteDocument, claim: Claim): RelationType | null =>
  Object.hasOwn(document.ontology.relations, claim.rel) ? (document.ontology.relations[claim.rel] ?? null) : null;

/** Hangs a claim on its edges and nodes; false if nothing of it is drawn. */
function addClaim(
  claim: Claim,
  type: RelationType,
  drafts: ReadonlyMap<NodeId, NodeDraft>,
  edges: Map<EdgeKey, EdgeDraft>,
): boolean {
  let drawn = false;
  if (type.literal === true || claim.to === undefined) {
    for (const id of asList(claim.from)) {
      const draft = drafts.get(id);
      if (draft === undefined) continue;
      drawn = true;
      addOnce(draft.claims, claim);
      if (type.names === true && claim.value !== undefined) addOnce(draft.naming, claim);
    }
  } else {
    for (const one of asList(claim.from))
      for (const other of asList(claim.to)) {
        const fold = type.symmetric === true && other < one;
        const from = fold ? other : one;
        const to = fold ? one : other;
        const start = drafts.get(from);
        const end = drafts.get(to);
        if (start === undefined || end === undefined) continue;
        drawn = true;
        const key = `${from}|${claim.rel}|${to}`;
        const edge = edges.get(key);
        if (edge) addOnce(edge.claims, claim);
        else {
          edges.set(key, { key, from, to, relation: claim.rel, type, claims: [claim] });
          start.edges.push(key);
          if (end !== start) end.edges.push(key);
        }
        addOnce(start.claims, claim);
        addOnce(end.claims, claim);
      }
  }
  if (drawn && claim.by !== undefined) for (const speaker of asList(claim.by)) drafts.get(speaker)?.says.push(claim);
  return drawn;
}

/** Claims come in reading order, so one that is there already is the last. */
function addOnce(claims: Claim[], claim: Claim): void {
  if (claims.at(-1) !== claim) claims.push(claim);
}

function finishEdges(
  drafts: ReadonlyMap<EdgeKey, EdgeDraft>,
  nodes: ReadonlyMap<NodeId, NodeDraft>,
  ratings: Ratings,
  tellers: Tellers,
): ReadonlyMap<EdgeKey, Edge> {
  const edges = new Map<EdgeKey, Edge>();
  for (const [key, draft] of drafts) {
    const [first, second] = draft.claims;
    const rated =
      first && second === undefined
        ? { phase: onlyPhase(first, ratings), differs: false }
        : edgePhase(draft.claims, ratings, tellers);
    edges.set(key, { ...draft, ...rated, voices: tellers.voicesOf(draft.claims) });
    if (rated.differs) for (const end of [draft.from, draft.to]) dispute(nodes.get(end));
  }
  return edges;
}

function dispute(draft: NodeDraft | undefined): void {
  if (draft) draft.disputed = true;
}

const none: readonly never[] = [];

function finishNodes(
  document: EntenteDocument,
  drafts: ReadonlyMap<NodeId, NodeDraft>,
  tellers: Tellers,
): ReadonlyMap<NodeId, GraphNode> {
  const typeOf = resolveTypes(document);
  const nodes = new Map<NodeId, GraphNode>();
  for (const [id, { claims, says, edges, naming, disputed }] of drafts) {
    const record = document.nodes[id];
    if (record === undefined) continue;
    const { type, look, level } = typeOf(record.type);
    const names = naming.length === 0 ? none : voicedNames(document, naming, tellers);
    nodes.set(id, {
      id,
      record,
      type,
      look,
      level: record.level ?? level,
      claims,
      says,
      names,
      edges: edges.sort(),
      differs: disputed || namesDiffer(document, names),
    });
  }
  return nodes;
}
