import type { EntenteDocument } from '#core/document/schema.ts';
import type { LinkProblem } from './link-problem.ts';
import { writeRoute } from './route.ts';
import { isGroupCard, type Place, type PlaceElement, type PlaceReader } from './place.ts';
import { hasSpan } from './source-span.ts';
import { withoutFocus, type Filters, type Lens, type View } from './view.ts';

/** What there is to look at: a graph is one. Its nodes may be parts of the document's, split by voice. */
export type Known = {
  readonly document: EntenteDocument;
  readonly nodes: ReadonlyMap<string, { readonly edges: readonly string[] }>;
  readonly edges: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  readonly claims: ReadonlyMap<string, unknown>;
};

export type CheckedPlace = { readonly place: Place; readonly problems: readonly LinkProblem[] };

/** A place without what a document lacks, and what that is; the rest of it can be shown. */
export function checkPlace(place: Place, known: Known): CheckedPlace {
  const unknown = new Set<string>();
  const told = (exists: boolean, name: string): boolean => {
    if (!exists) unknown.add(name);
    return exists;
  };
  const isNode = (id: string): boolean => told(hasCard(known, id), id);
  const checked: Place = {
    selected: place.selected.filter((element) => told(hasElement(known, element), nameOf(element))),
    reader: place.reader && checkReader(place.reader, known, told),
    view: checkView(place.view, known, isNode, told),
    camera: place.camera,
    ...(place.language !== undefined && { language: place.language }),
  };
  return { place: checked, problems: [...unknown].map((part) => ({ code: 'unknown', part })) };
}

type Told = (exists: boolean, name: string) => boolean;

const hasCard = ({ document, nodes }: Known, id: string): boolean =>
  isGroupCard(id) || nodes.has(id) || Object.hasOwn(document.nodes, id);

function hasElement(known: Known, element: PlaceElement): boolean {
  if (element.kind === 'node') return hasCard(known, element.id);
  if (element.kind === 'claim') return known.claims.has(element.id);
  const { key } = element;
  return key.split('|').some(isGroupCard) || hasLine(known, key);
}

function hasLine({ nodes, edges }: Known, key: string): boolean {
  const from = nodes.get(key.slice(0, key.indexOf('|')));
  return (
    from?.edges.some((each) => {
      const edge = edges.get(each);
      return edge !== undefined && `${edge.from}|${edge.to}` === key;
    }) ?? false
  );
}

const nameOf = (element: PlaceElement): string =>
  element.kind === 'line' ? element.key.replace('|', '~') : element.id;

function checkReader(reader: PlaceReader, { document, claims }: Known, told: Told): PlaceReader | null {
  const { source, span } = reader;
  if (!told(Object.hasOwn(document.sources, source), source)) return null;
  const claim = reader.claim !== null && told(claims.has(reader.claim), reader.claim) ? reader.claim : null;
  const name = writeRoute({ kind: 'source', source, span: span ?? null }).slice(2);
  const isThere = span !== undefined && told(hasSpan(document, source, span), name);
  return { source, claim, ...(isThere && { span }) };
}

function checkView(view: View, known: Known, isNode: (id: string) => boolean, told: Told): View {
  const { voices } = known.document;
  const { focus, lit, path, packed } = view;
  const keepsFocus = focus !== null && isNode(focus.id);
  // Both are asked, so that both are told.
  const keepsPath = path !== null && [path.from, path.to].filter(isNode).length === 2;
  return {
    ...(keepsFocus ? view : withoutFocus(view)),
    lens: checkLens(view.lens, (voice) => told(Object.hasOwn(voices, voice), voice)),
    filters: checkFilters(view.filters, known.document, told),
    openGroups: view.openGroups.filter(isNode),
    split: view.split.filter(isNode),
    hidden: view.hidden.filter(isNode),
    expanded: view.expanded.filter(isNode),
    lit: lit && {
      ...lit,
      nodes: lit.nodes.filter(isNode),
      claims: lit.claims.filter((id) => told(known.claims.has(id), id)),
    },
    packed: packed && someOf(packed, isNode),
    path: keepsPath ? path : null,
  };
}

function checkLens(lens: Lens, isVoice: (voice: string) => boolean): Lens {
  return typeof lens === 'string' ? lens : (someOf(lens, isVoice) ?? 'everyone');
}

/** Null where nothing is left of what was something: a list of nothing would hide everything. */
function someOf(list: readonly string[], isKnown: (id: string) => boolean): readonly string[] | null {
  const kept = list.filter(isKnown);
  return kept.length === 0 && list.length > 0 ? null : kept;
}

function checkFilters(filters: Filters, { ontology, groups = {}, voices }: EntenteDocument, told: Told): Filters {
  // The empty text stands for nodes of no group and claims of no voice.
  const known = (list: readonly string[] | null, ids: object): readonly string[] | null =>
    list && someOf(list, (id) => id === '' || told(Object.hasOwn(ids, id), id));
  return {
    ...filters,
    types: known(filters.types, ontology.types),
    statuses: known(filters.statuses, ontology.statuses),
    groups: known(filters.groups, groups),
    voices: known(filters.voices, voices),
  };
}
