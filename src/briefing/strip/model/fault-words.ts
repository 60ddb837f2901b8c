import type { CheckedStep, Fault } from '#core/briefing/checks/check.ts';
import { textIn } from '#core/document/text-in.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';

/** More names than these make a check a paragraph. */
const mostNamed = 3;

/** A fault in a few words: what it is, how much, and about whom. */
export function faultWords({ graph }: CheckedStep, { code, amount, most, ids }: Fault, language: string): string {
  const { document } = graph;
  const name = (id: string): string => {
    if (code === 'one-side') return textIn(document.voices[id]?.label ?? id, language);
    const claim = graph.claims.get(id);
    return claim === undefined ? nodeName(document, id, language, 'short') : claimSentence(document, claim, language);
  };
  const names = ids.slice(0, mostNamed).map(name);
  const more = ids.length - names.length;
  const { faults } = laterMessagesIn(language).briefing.checks;
  return faults[code](amount, most, listIn(more > 0 ? [...names, `+${more}`] : names, language));
}
