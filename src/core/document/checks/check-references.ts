import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import type { CheckContext } from './check-context.ts';
import type { Draft } from './draft.ts';
import { all, references } from './references.ts';

/**
 * Every id that is referred to is there. A step survives what it lights being gone, since it says so itself;
 * a source survives its publisher being gone, or all that it holds would go with it.
 */
export function* checkReferences(document: EntenteDocument, { nodes }: CheckContext): Iterable<Draft> {
  yield* inMaps(document);
  yield* inNodes(document, nodes);
  const stands = claimStands(document, nodes);
  const draftsOf = claimReferences(document);
  for (const [index, claim] of document.claims.entries()) if (!stands(claim)) yield* draftsOf(claim, index);
  yield* inBriefing(document);
}

function* inMaps({ ontology, nodes, sources, voices, layout }: EntenteDocument): Iterable<Draft> {
  const type = references('type', ontology.types);
  const node = references('node', nodes);
  for (const [id, { is }] of Object.entries(ontology.types)) yield* type(is, ['ontology', 'types', id, 'is']);
  for (const [id, relation] of Object.entries(ontology.relations)) {
    yield* all(type)(relation.from ?? [], ['ontology', 'relations', id, 'from'], true);
    yield* all(type)(relation.to ?? [], ['ontology', 'relations', id, 'to'], true);
    const status = references('status', ontology.statuses);
    for (const key of Object.keys(relation.phrases ?? {})) {
      for (const draft of status(key, ['ontology', 'relations', id, 'phrases', key])) yield { ...draft, at: 'key' };
    }
  }
  for (const [id, voice] of Object.entries(voices)) yield* all(node)(voice.speakers, ['voices', id, 'speakers']);
  for (const [id, { publisher }] of Object.entries(sources)) yield* node(publisher, ['sources', id, 'publisher'], true);
  for (const id of Object.keys(layout ?? {}))
    for (const draft of node(id, ['layout', id])) yield { ...draft, at: 'key' };
}

function* inNodes({ ontology, groups = {}, sources }: EntenteDocument, nodes: CheckContext['nodes']): Iterable<Draft> {
  const type = references('type', ontology.types);
  const group = references('group', groups);
  const source = references('source', sources);
  const types = new Set(Object.keys(ontology.types));
  const groupIds = new Set(Object.keys(groups));
  const sourceIds = new Set(Object.keys(sources));
  for (const [id, record] of nodes) {
    const { mentions = [] } = record;
    if (!types.has(record.type)) yield* type(record.type, ['nodes', id, 'type']);
    if (record.group !== undefined && !groupIds.has(record.group)) yield* group(record.group, ['nodes', id, 'group']);
    for (const [index, mention] of mentions.entries()) {
      if (typeof mention === 'string' || sourceIds.has(mention.src)) continue;
      yield* source(mention.src, ['nodes', id, 'mentions', index, 'src']);
    }
  }
}

/** The same question as `claimReferences`, without what an answer costs: nearly all claims of a large file are sound. */
function claimStands({ ontology, sources }: EntenteDocument, nodes: CheckContext['nodes']): (claim: Claim) => boolean {
  const relations = new Set(Object.keys(ontology.relations));
  const statuses = new Set(Object.keys(ontology.statuses));
  const sourceIds = new Set(Object.keys(sources));
  const isNode = (id: string): boolean => nodes.has(id);
  const are = (ids: string | readonly string[] | undefined): boolean =>
    ids === undefined || (typeof ids === 'string' ? isNode(ids) : ids.every(isNode));
  return ({ from, to, by, via, rel, status, src }) =>
    are(from) &&
    are(to) &&
    are(by) &&
    are(via) &&
    relations.has(rel) &&
    statuses.has(status) &&
    (src === undefined || sourceIds.has(src));
}

function claimReferences({
  ontology,
  nodes,
  sources,
}: EntenteDocument): (claim: Claim, index: number) => Iterable<Draft> {
  const node = references('node', nodes);
  const relation = references('relation', ontology.relations);
  const status = references('status', ontology.statuses);
  const source = references('source', sources);
  return function* (claim, index) {
    yield* all(node)(claim.from, ['claims', index, 'from']);
    yield* all(node)(claim.to, ['claims', index, 'to']);
    yield* all(node)(claim.by, ['claims', index, 'by']);
    yield* node(claim.via, ['claims', index, 'via']);
    yield* relation(claim.rel, ['claims', index, 'rel']);
    yield* status(claim.status, ['claims', index, 'status']);
    yield* source(claim.src, ['claims', index, 'src']);
  };
}

function* inBriefing({ nodes, claims, compare = [], story = [], voices }: EntenteDocument): Iterable<Draft> {
  if (compare.length === 0 && story.length === 0) return;
  const claim = references('claim', Object.fromEntries(claims.map(({ id }) => [id, true])));
  const comparison = references('comparison', Object.fromEntries(compare.map(({ id }) => [id, true])));
  const node = references('node', nodes);
  const voice = references('voice', voices);
  for (const [index, each] of compare.entries()) yield* all(claim)(each.claims, ['compare', index, 'claims']);
  for (const [index, step] of story.entries()) {
    yield* all(voice)(step.lens, ['story', index, 'lens']);
    yield* comparison(step.compare, ['story', index, 'compare']);
    yield* all(node)(step.nodes, ['story', index, 'nodes'], true);
    yield* all(claim)(step.claims, ['story', index, 'claims'], true);
    yield* all(claim)(step.cites, ['story', index, 'cites'], true);
    const fit = step.camera && 'fit' in step.camera ? step.camera.fit : [];
    yield* all(node)(fit, ['story', index, 'camera', 'fit'], true);
  }
}
