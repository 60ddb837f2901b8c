import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';
import { listIn } from './list-in.ts';
import { nodeName } from './node-name.ts';

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
