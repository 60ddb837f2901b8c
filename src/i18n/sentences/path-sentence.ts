import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Edge } from '#core/graph/graph.ts';
import type { PathStep } from '#core/queries/paths/path.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { nodeName } from './node-name.ts';
import { relationPhrase } from './relation-phrase.ts';

/** A step with the edge as the view tells it: by the claims that pass. */
export type ToldStep = PathStep & { readonly told: Edge };

const phraseOf = (document: EntenteDocument, { relation, phase }: Edge, language: string): string =>
  relationPhrase(document, relation, phase.status, language);

/** "–signed→" along the relation's direction, "←signed–" against it, "–shares–" where it has none. */
export const stepArrow = (document: EntenteDocument, { told, forward }: ToldStep, language: string): string => {
  const phrase = phraseOf(document, told, language);
  if (told.type.symmetric === true) return `–${phrase}–`;
  return forward ? `–${phrase}→` : `←${phrase}–`;
};

/** "Ministry of Defense of Ukraine –signed→ Joint-production document ←signed– US Department of Defense". */
export const pathSentence = (document: EntenteDocument, steps: readonly ToldStep[], language: string): string =>
  steps
    .flatMap((step, place) => [
      ...(place === 0 ? [nodeName(document, step.from, language)] : []),
      stepArrow(document, step, language),
      nodeName(document, step.to, language),
    ])
    .join(' ');

/**
 * A step as a sentence that begins where one comes from, true in either direction: "Memorandum signed at Conference",
 * "Conference where signed Memorandum", or, where the words of the status hold one way only, "Memorandum: Ministry
 * signed it".
 */
export const stepSentence = (
  document: EntenteDocument,
  { from, to, told, forward }: ToldStep,
  language: string,
): string => {
  const [start, end] = [from, to].map((id) => nodeName(document, id, language));
  const phrase = phraseOf(document, told, language);
  const { claims } = messagesIn(language);
  const { paths } = laterMessagesIn(language);
  const linked = (words: string): string => claims.linked(start ?? '', words, end ?? '').join(' ');
  if (forward || told.type.symmetric === true) return linked(phrase);
  const inverse = told.type.phrases?.[told.phase.status] === undefined ? told.type.inverse : undefined;
  return inverse === undefined ? paths.backwards(start ?? '', end ?? '', phrase) : linked(textIn(inverse, language));
};
