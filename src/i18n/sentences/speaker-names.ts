import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { listIn } from './list-in.ts';
import { nodeName } from './node-name.ts';

/** Who says a claim; the publisher of its source where nobody is named. */
export const speakersOf = (document: EntenteDocument, claim: Claim): readonly string[] => {
  const by = asList(claim.by);
  if (by.length > 0) return by;
  const sources = Object.keys(document.sources);
  const source = document.sources[claim.src ?? (sources.length === 1 ? (sources[0] ?? '') : '')];
  return source === undefined ? [] : [source.publisher];
};

/** "Ministry of Defense of Ukraine and White House". */
export const speakerNames = (
  document: EntenteDocument,
  claim: Claim,
  language: string,
  form: 'long' | 'short' = 'long',
): string =>
  listIn(
    speakersOf(document, claim).map((id) => nodeName(document, id, language, form)),
    language,
  );
