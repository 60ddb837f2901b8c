import { passageFinder, type PassageFinder } from '#core/document/locate-passages.ts';
import type { EntenteDocument, NodeId, NodeRecord, SourceId } from '#core/document/schema.ts';
import { quotations, type Quotations } from '#core/document/text/quotations.ts';
import type { SearchableText } from '#core/document/text/searchable-text.ts';
import type { Draft } from './draft.ts';

/** One rule of the format: what breaks it in a document that the schema has passed. */
export type Check = (document: EntenteDocument, context: CheckContext) => Iterable<Draft>;

/** What several checks ask of a document, worked out once. */
export type CheckContext = {
  readonly passages: PassageFinder;
  /** The nodes as a map: ids read from JSON are found in one several times faster than in an object. */
  readonly nodes: ReadonlyMap<NodeId, NodeRecord>;
  readonly publishers: ReadonlySet<NodeId>;
  /** How a passage differs from its source; after the first hundreds in one document, only that it is not there. */
  readonly explain: (text: SearchableText, quote: string) => string;
  /** Quotations of a paragraph, counted from 0. */
  readonly quotations: (sourceId: SourceId, paragraph: number) => Quotations;
};

/** How a passage differs from its source. Handed in, since where nothing is wrong its code need not be there. */
export type ExplainMissing = CheckContext['explain'];

/** Comparing a passage with its whole source takes milliseconds, and nobody reads more of them. */
const explanations = 300;

export function checkContext(document: EntenteDocument, explainMissing: ExplainMissing): CheckContext {
  const passages = passageFinder(document);
  let explained = 0;
  const spoken = new Map<SourceId, (Quotations | undefined)[]>();
  return {
    passages,
    nodes: new Map(Object.entries(document.nodes)),
    publishers: new Set(Object.values(document.sources).map((source) => source.publisher)),
    explain(text, quote) {
      explained += 1;
      return explained > explanations ? 'not found in the source' : explainMissing(text, quote);
    },
    quotations(sourceId, paragraph) {
      const known = spoken.get(sourceId) ?? [];
      spoken.set(sourceId, known);
      return (known[paragraph] ??= quotations(passages.text(sourceId)?.paragraphs[paragraph] ?? ''));
    },
  };
}
