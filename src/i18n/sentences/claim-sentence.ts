import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { listIn } from './list-in.ts';
import { nodeName } from './node-name.ts';
import { relationPhrase } from './relation-phrase.ts';

/** What a claim says, in the document's words: "Ministry of Defense of Ukraine expects Agreements on …". */
export const claimSentence = (document: EntenteDocument, claim: Claim, language: string): string => {
  const names = (ids: Claim['to']): string =>
    listIn(
      asList(ids).map((id) => nodeName(document, id, language)),
      language,
    );
  const { claims, picture } = messagesIn(language);
  const object = claim.value === undefined ? names(claim.to) : picture.quoted(textIn(claim.value, language));
  return claims
    .linked(names(claim.from), relationPhrase(document, claim.rel, claim.status, language), object)
    .join(' ');
};
