import { asList } from './as-list.ts';
import type { Claim, ClaimId, EntenteDocument, NodeId, Source, SourceId } from './schema.ts';
import { findPassage, type PassageSearch } from './text/find-passage.ts';
import { composed } from './text/normal-form.ts';
import { indexShelf } from './text/text-finder.ts';
import { paragraphBreak, searchableText, type SearchableText, type Span } from './text/searchable-text.ts';

/** Where a receipt stands: `text[paragraph].slice(start, end)` of its source is the quotation, piece by piece. */
export type Passage = { readonly sourceId: SourceId; readonly pieces: readonly Span[] };

/** The passage of every claim that has a quotation; null where it is not found, or not at one place only. */
export function locatePassages(document: EntenteDocument): ReadonlyMap<ClaimId, Passage | null> {
  const finder = passageFinder(document);
  const passages = new Map<ClaimId, Passage | null>();
  for (const claim of document.claims) if (claim.quote !== undefined) passages.set(claim.id, finder.passage(claim));
  return passages;
}

/** All places where the words stand that name a node, in the order of its mentions; a mention may stand in many. */
export function locateMentions(document: EntenteDocument, id: NodeId): readonly Passage[] {
  const finder = passageFinder(document);
  const node = Object.hasOwn(document.nodes, id) ? document.nodes[id] : undefined;
  return (node?.mentions ?? []).flatMap((mention) => {
    const quote = typeof mention === 'string' ? mention : mention.quote;
    const sources = typeof mention === 'string' ? Object.keys(document.sources) : [mention.src];
    return sources.flatMap((sourceId) => finder.everywhere(sourceId, quote));
  });
}

/** The paragraphs of a source joined by a blank line; what links count their offsets in. */
export const sourceText = (source: Source): string => (source.text ?? []).join(paragraphBreak);

export type PassageFinder = {
  /** The source that a claim cites: the one it names, or the only one. */
  readonly sourceOf: (claim: Claim) => SourceId | null;
  /** Null where there is no such source, or it has no text. */
  readonly text: (sourceId: SourceId) => SearchableText | null;
  /** Null where a claim has no quotation, or no text to find it in. */
  readonly search: (claim: Claim) => PassageSearch | null;
  readonly passage: (claim: Claim) => Passage | null;
  readonly everywhere: (sourceId: SourceId, quote: string) => readonly Passage[];
};

const finders = new WeakMap<EntenteDocument, PassageFinder>();

/** Finds passages one at a time; what was found of a document is remembered as long as the document is. */
export function passageFinder(document: EntenteDocument): PassageFinder {
  const finder = finders.get(document) ?? newFinder(document);
  finders.set(document, finder);
  return finder;
}

type Searched = { readonly found: PassageSearch | null; readonly passage: Passage | null };

const notSearched: Searched = { found: null, passage: null };

function newFinder(document: EntenteDocument): PassageFinder {
  const sourceIds = Object.keys(document.sources);
  const only = sourceIds.length === 1 ? (sourceIds[0] ?? null) : null;
  const shelf = indexShelf();
  const texts = new Map<SourceId, SearchableText | null>();
  const searches = new Map<Claim, Searched>();

  const sourceOf = (claim: Claim): SourceId | null => claim.src ?? only;
  // Claims stand in reading order, so that most ask for the same source as the one before.
  let last: { readonly sourceId: SourceId; readonly text: SearchableText | null } | null = null;
  const text = (sourceId: SourceId): SearchableText | null => {
    if (last?.sourceId === sourceId) return last.text;
    const known = texts.get(sourceId);
    const made = known === undefined ? read(sourceId) : known;
    texts.set(sourceId, made);
    last = { sourceId, text: made };
    return made;
  };
  const read = (sourceId: SourceId): SearchableText | null => {
    const paragraphs = Object.hasOwn(document.sources, sourceId) ? document.sources[sourceId]?.text : undefined;
    return paragraphs ? searchableText(paragraphs, shelf) : null;
  };
  const search = (claim: Claim): Searched => {
    const known = searches.get(claim);
    if (known !== undefined) return known;
    const sourceId = sourceOf(claim);
    const source = sourceId === null ? null : text(sourceId);
    const { quote, prefix, suffix } = claim;
    const found = source && quote !== undefined ? findPassage(source, { pieces: asList(quote), prefix, suffix }) : null;
    const passage = sourceId !== null && found?.kind === 'found' ? { sourceId, pieces: found.pieces } : null;
    const made = found === null ? notSearched : { found, passage };
    searches.set(claim, made);
    return made;
  };
  return {
    sourceOf,
    text,
    search: (claim) => search(claim).found,
    passage: (claim) => search(claim).passage,
    everywhere(sourceId, quote) {
      const source = text(sourceId);
      const needle = composed(quote);
      const spans = source?.finder.all(needle).map((start) => source.spanAt(start, start + needle.length)) ?? [];
      return spans.filter((span) => span !== null).map((span) => ({ sourceId, pieces: [span] }));
    },
  };
}
