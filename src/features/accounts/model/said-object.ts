import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, NodeId } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';

/**
 * What a claim answers to a question about an item: the name it gives, or what stands at the other end. Where the item
 * is at neither end the answer is the whole sentence, since no reader could guess what it is about.
 */
export function saidObject(document: EntenteDocument, claim: Claim, item: NodeId | null, language: string): string {
  if (claim.value !== undefined) return messagesIn(language).picture.quoted(textIn(claim.value, language));
  const names = (ids: readonly NodeId[]): string =>
    listIn(
      ids.map((id) => nodeName(document, id, language)),
      language,
    );
  const [from, to] = [asList(claim.from), asList(claim.to)];
  if (item !== null && from.includes(item) && to.length > 0) return names(to);
  if (item !== null && to.includes(item)) return names(from);
  return claimSentence(document, claim, language);
}
