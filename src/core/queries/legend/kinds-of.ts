import type { Look, Phase } from '#core/document/schema.ts';
import { ratingsOf } from '#core/graph/edge-phase.ts';
import type { Graph } from '#core/graph/graph.ts';
import { tellersOf } from '#core/graph/voices/tellers.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';

/** A row of the key and what stands below it: a look and its types, a phase and its statuses. */
export type Family<Head extends string> = { readonly head: Head; readonly values: readonly string[] };

/** What a document has of everything that can be filtered by; nothing that only its ontology names. */
export type Kinds = {
  readonly looks: readonly Family<Look>[];
  readonly phases: readonly Family<Phase>[];
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  /** In the document's order, and last the empty text where something is of none. */
  readonly groups: readonly string[];
  readonly voices: readonly string[];
};

export const looksInOrder: readonly Look[] = [
  'country',
  'body',
  'organisation',
  'person',
  'instrument',
  'programme',
  'event',
  'subject',
];

const known = new WeakMap<Graph, Kinds>();

export function kindsOf(graph: Graph): Kinds {
  const found = known.get(graph) ?? find(graph);
  known.set(graph, found);
  return found;
}

function find(graph: Graph): Kinds {
  const { document } = graph;
  const { types, statuses } = document.ontology;
  const lookOf = new Map<string, Look>();
  const groups = new Set<string>();
  for (const { record, look } of graph.nodes.values()) {
    lookOf.set(record.type, look);
    groups.add(record.group ?? '');
  }
  const said = new Set<string>();
  const voices = new Set<string>();
  const { voicesOfOne } = tellersOf(document);
  for (const claim of document.claims) {
    said.add(claim.status);
    const telling = voicesOfOne(claim);
    if (telling.length === 0) voices.add('');
    for (const voice of telling) voices.add(voice);
  }
  const { phaseOf } = ratingsOf(document);
  const typesInOrder = inOrder(lookOf, Object.keys(types));
  const statusesInOrder = inOrder(said, Object.keys(statuses));
  return {
    types: typesInOrder,
    statuses: statusesInOrder,
    groups: inOrder(groups, Object.keys(document.groups ?? {})),
    voices: inOrder(voices, Object.keys(document.voices)),
    looks: families(looksInOrder, typesInOrder, (type) => lookOf.get(type)),
    phases: families(phasesByFirmness, statusesInOrder, phaseOf),
  };
}

/** What is there, as the document lists it; then what it does not list, and last what is none. */
function inOrder(there: { readonly keys: () => Iterable<string> }, order: readonly string[]): readonly string[] {
  const present = new Set(there.keys());
  const listed = new Set(order);
  const others = [...present].filter((value) => value !== '' && !listed.has(value)).toSorted();
  return [...order.filter((value) => present.has(value)), ...others, ...(present.has('') ? [''] : [])];
}

const families = <Head extends string>(
  heads: readonly Head[],
  values: readonly string[],
  headOf: (value: string) => Head | undefined,
): readonly Family<Head>[] =>
  heads
    .map((head) => ({ head, values: values.filter((value) => headOf(value) === head) }))
    .filter((family) => family.values.length > 0);
