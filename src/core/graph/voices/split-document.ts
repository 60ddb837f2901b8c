import { asList } from '#core/document/as-list.ts';
import type { Claim, ClaimId, EntenteDocument, NodeId, NodeRecord, Text, VoiceId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { noteParts } from './parts.ts';
import { tellersOf, type Tellers } from './tellers.ts';

const readAsOne = 'read-as-one';

/** A voice, or null for all speakers of no voice. */
type Teller = VoiceId | null;
type Telling = { readonly teller: Teller; readonly by: readonly NodeId[] };
/** What a node falls into: the id of each teller's part, and the first name that each teller gives it. */
type Parts = { readonly ids: ReadonlyMap<Teller, NodeId>; readonly names: ReadonlyMap<Teller, Text> };
type Split = ReadonlyMap<NodeId, Parts>;

/**
 * Whether a node can stand once per voice, and why it stands once: the editor's reason. Null where it is not several
 * mentions read as one, where fewer than two voices tell of it, and for speakers, since who speaks is not told.
 */
export function canSplit({ document, nodes }: Graph, id: NodeId): { readonly reason: Text } | null {
  const node = nodes.get(id);
  if (node?.record.merged === undefined || speakersOf(document).has(id)) return null;
  return tellersOf(document).voicesOf(node.claims).length < 2 ? null : { reason: node.record.merged.note };
}

/**
 * The document in which each of these nodes stands once per voice, with "read as one" between its parts; nodes that
 * cannot be split stay (MODEL, part 4). Nothing is rewritten: every claim goes to the parts of those who say it. One
 * that two voices say together becomes one claim each, and questions and steps that cite it cite both.
 */
export function splitDocument(document: EntenteDocument, ids: readonly NodeId[]): EntenteDocument {
  if (ids.length === 0) return document;
  const tellers = tellersOf(document);
  const split = findParts(document, new Set(ids), tellers);
  if (split.size === 0) return document;

  const isFree = freeIds(document.claims.map(({ id }) => id));
  const copies = new Map<ClaimId, readonly Claim[]>();
  const claims = document.claims.flatMap((claim) => {
    if (!touches(claim, split)) return claim;
    const told = tellingsOf(claim, tellers);
    const copied = told.map((telling) => ({
      ...claim,
      ...(told.length > 1 && {
        id: telling.teller === null ? claim.id : isFree(`${claim.id}--${telling.teller}`),
        by: telling.by,
      }),
      ...endsFor(claim, telling.teller, split),
    }));
    copies.set(claim.id, copied);
    return copied;
  });
  const { relations, statuses } = document.ontology;
  const fact = Object.keys(statuses).find((status) => statuses[status]?.phase === 'fact');
  const made: EntenteDocument = {
    ...document,
    ontology: {
      ...document.ontology,
      relations: { [readAsOne]: { label: 'read as one', symmetric: true }, ...relations },
      statuses: fact === undefined ? { ...statuses, [readAsOne]: { label: 'Read as one', phase: 'fact' } } : statuses,
    },
    nodes: Object.fromEntries(Object.entries(document.nodes).flatMap(([id, node]) => nodesOf(id, node, split))),
    claims: [...claims, ...[...split].flatMap(([id, parts]) => joints(document, id, parts, fact ?? readAsOne, isFree))],
    ...citing(document, split, (id) => copies.get(id)?.map((claim) => claim.id) ?? [id]),
  };
  noteParts(made, new Map([...split].flatMap(([id, { ids: parts }]) => [...parts.values()].map((part) => [part, id]))));
  return made;
}

/** Whether one of some nodes is at an end of a claim; nearly every claim of a large document says no, so it is quick. */
function touches({ from, to }: Claim, nodes: { readonly has: (id: NodeId) => boolean }): boolean {
  const isIn = (ends: Claim['to']): boolean =>
    typeof ends === 'string' ? nodes.has(ends) : ends !== undefined && ends.some((id) => nodes.has(id));
  return isIn(from) || isIn(to);
}

const speakers = new WeakMap<EntenteDocument, ReadonlySet<NodeId>>();

/** Everyone who speaks, relays or publishes: the document names them by id, so they stand once. */
function speakersOf(document: EntenteDocument): ReadonlySet<NodeId> {
  const known = speakers.get(document);
  if (known) return known;
  const made = new Set<NodeId>();
  for (const voice of Object.values(document.voices)) for (const id of voice.speakers) made.add(id);
  for (const { publisher } of Object.values(document.sources)) made.add(publisher);
  for (const { by, via } of document.claims) {
    if (via !== undefined) made.add(via);
    if (typeof by === 'string') made.add(by);
    else for (const id of by ?? []) made.add(id);
  }
  speakers.set(document, made);
  return made;
}

/** Who says a claim, voice by voice in the document's order, speakers of no voice last. */
function tellingsOf(claim: Claim, tellers: Tellers): readonly Telling[] {
  const by = asList(claim.by);
  const voicesOf = (speaker: NodeId): readonly VoiceId[] => tellers.voicesOfOne({ ...claim, by: speaker });
  const told = tellers
    .voicesOf([claim])
    .map((voice): Telling => ({ teller: voice, by: by.filter((speaker) => voicesOf(speaker).includes(voice)) }));
  const others = by.filter((speaker) => voicesOf(speaker).length === 0);
  return others.length > 0 || told.length === 0 ? [...told, { teller: null, by: others }] : told;
}

function findParts(document: EntenteDocument, wanted: ReadonlySet<NodeId>, tellers: Tellers): Split {
  const speaking = speakersOf(document);
  const named = new Map<NodeId, Map<Teller, Text | null>>();
  for (const [id, { merged }] of Object.entries(document.nodes))
    if (wanted.has(id) && merged !== undefined && !speaking.has(id)) named.set(id, new Map());
  if (named.size === 0) return new Map();
  for (const claim of document.claims) {
    if (!touches(claim, named)) continue;
    const ends = [...asList(claim.from), ...asList(claim.to)].filter((id) => named.has(id));
    const type = document.ontology.relations[claim.rel];
    const name = type?.literal === true && type.names === true ? (claim.value ?? null) : null;
    for (const { teller } of tellingsOf(claim, tellers))
      for (const id of ends) named.get(id)?.set(teller, named.get(id)?.get(teller) ?? name);
  }
  const isFree = freeIds(Object.keys(document.nodes));
  const order: readonly Teller[] = [...Object.keys(document.voices), null];
  const split = new Map<NodeId, Parts>();
  for (const [id, told] of named) {
    const telling = order.filter((teller) => told.has(teller));
    if (telling.filter((teller) => teller !== null).length < 2) continue;
    const names = new Map([...told].flatMap(([teller, name]) => (name === null ? [] : [[teller, name] as const])));
    split.set(id, {
      ids: new Map(telling.map((teller) => [teller, teller === null ? id : isFree(`${id}--${teller}`)])),
      names,
    });
  }
  return split;
}

/** Gives an id as it is, or lengthened where the document has it already; what it gave is taken from then on. */
function freeIds(taken: readonly string[]): (id: string) => string {
  const known = new Set(taken);
  return (id) => {
    let free = id;
    while (known.has(free)) free = `${free}-x`;
    known.add(free);
    return free;
  };
}

function nodesOf(id: NodeId, node: NodeRecord, split: Split): readonly (readonly [NodeId, NodeRecord])[] {
  const parts = split.get(id);
  if (parts === undefined) return [[id, node]];
  return [...parts.ids].map(([teller, part]) => {
    const label = parts.names.get(teller);
    if (label === undefined) return [part, node];
    // The short name is the editor's, for what stands under no one's name.
    const { short: _, unnamed: __, ...rest } = node;
    return [part, { ...rest, label }];
  });
}

function endsFor(claim: Claim, teller: Teller, split: Split): Pick<Claim, 'from' | 'to'> {
  const partOf = (id: NodeId): NodeId => split.get(id)?.ids.get(teller) ?? id;
  const replaced = (ends: Claim['from']): Claim['from'] => (typeof ends === 'string' ? partOf(ends) : ends.map(partOf));
  return { from: replaced(claim.from), ...(claim.to !== undefined && { to: replaced(claim.to) }) };
}

/** One claim between each two neighbouring parts, without a speaker or a passage: the reading is the editor's. */
function joints(
  document: EntenteDocument,
  id: NodeId,
  { ids }: Parts,
  status: string,
  isFree: (id: string) => string,
): readonly Claim[] {
  const merged = document.nodes[id]?.merged;
  const parts = [...ids.values()];
  return parts.slice(1).map((to, place) => ({
    id: isFree(`${readAsOne}--${id}-${place + 1}`),
    from: parts[place] ?? id,
    rel: readAsOne,
    to,
    status,
    ...merged,
  }));
}

/** Questions and steps, citing what became of their claims and nodes. */
function citing(
  { compare, story }: EntenteDocument,
  split: Split,
  claimsFor: (id: ClaimId) => readonly ClaimId[],
): Pick<EntenteDocument, 'compare' | 'story'> {
  const nodesFor = (id: NodeId): readonly NodeId[] => [...(split.get(id)?.ids.values() ?? [id])];
  return {
    ...(compare && { compare: compare.map((row) => ({ ...row, claims: row.claims.flatMap(claimsFor) })) }),
    ...(story && {
      story: story.map((step) => ({
        ...step,
        ...(step.nodes && { nodes: step.nodes.flatMap(nodesFor) }),
        ...(step.claims && { claims: step.claims.flatMap(claimsFor) }),
        ...(step.camera && 'fit' in step.camera && { camera: { fit: step.camera.fit.flatMap(nodesFor) } }),
      })),
    }),
  };
}
