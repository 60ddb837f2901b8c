import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, NodeId, SourceId } from '#core/document/schema.ts';

const known = new WeakMap<EntenteDocument, SourceId | null>();

/** The only source of a document; null where there are several. */
const onlySource = (document: EntenteDocument): SourceId | null => {
  const found = known.get(document);
  if (found !== undefined) return found;
  const [first, second] = Object.keys(document.sources);
  const only = second === undefined ? (first ?? null) : null;
  known.set(document, only);
  return only;
};

/** Who says a claim; the publisher of its source where nobody is named. */
export const speakersOf = (document: EntenteDocument, claim: Claim): readonly NodeId[] => {
  const by = asList(claim.by);
  if (by.length > 0) return by;
  const source = document.sources[claim.src ?? onlySource(document) ?? ''];
  return source === undefined ? [] : [source.publisher];
};
