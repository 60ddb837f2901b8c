import type { DraftedStep, Saying } from '#core/briefing/draft/draft-briefing.ts';
import { mostLetters } from '#core/briefing/checks/long-words.ts';
import type { Claim, EntenteDocument, Step } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { claimsOfRow } from '#core/queries/accounts/head-item.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { accountsQuestion } from '#i18n/sentences/accounts-question.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';

/** A text cut at a word, with an ellipsis where something is left out. */
export const shortened = (text: string, most: number): string => {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most - 1).join('');
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1)).trimEnd()}…`;
};

/** What a step that lights some claims is called until its author says it better: what the first of them says. */
export const stepTitle = (document: EntenteDocument, [claim]: readonly Claim[], language: string): string =>
  claim === undefined ? '' : shortened(claimSentence(document, claim, language), mostLetters.title);

/** As many whole sentences as a caption has room for, the first one at least. */
function fitting(sentences: readonly string[]): string {
  const [first = '', ...others] = sentences;
  return others.reduce(
    (text, sentence) =>
      Array.from(text).length + Array.from(sentence).length < mostLetters.text ? `${text} ${sentence}` : text,
    first,
  );
}

type Words = { readonly title: string; readonly text: string };

function wordsOf(graph: Graph, saying: Saying, language: string): Words {
  const { document } = graph;
  const { draft } = laterMessagesIn(language).briefing;
  const { legend } = messagesIn(language);
  const said = (claim: Claim): string =>
    draft.said(speakerNames(document, claim, language), claimSentence(document, claim, language));
  const allSaid = (claims: readonly Claim[]): string => fitting(claims.map(said));
  switch (saying.kind) {
    case 'overview': {
      const counts = [graph.nodes.size, document.claims.length, Object.keys(document.sources).length] as const;
      return { title: textIn(document.meta.title, language), text: draft.overview(...counts) };
    }
    case 'agreement':
      return { title: nodeName(document, saying.node, language), text: allSaid(saying.claims) };
    case 'signed': {
      const status = document.ontology.statuses[saying.claims[0]?.status ?? '']?.label ?? '';
      return {
        title: draft.signed(textIn(status, language), nodeName(document, saying.node, language)),
        text: allSaid(saying.claims),
      };
    }
    case 'differs': {
      const sides = claimsOfRow(saying.row).map((claim) =>
        claim.value === undefined
          ? said(claim)
          : `${draft.saysOf(speakerNames(document, claim, language), `“${textIn(claim.value, language)}”`)}.`,
      );
      return { title: accountsQuestion(graph, saying.row, language), text: fitting(sides) };
    }
    case 'ahead':
    case 'wished':
      return { title: legend.phases[saying.kind], text: allSaid(saying.claims) };
    case 'sources': {
      const sources = Object.values(document.sources).map(({ title, publisher, date }) =>
        draft.published(
          textIn(title, language),
          nodeName(document, publisher, language),
          date === undefined ? '' : formatDate(date, language),
        ),
      );
      return { title: draft.sources, text: fitting(sources) };
    }
  }
}

/** A drafted step with its words in a language; each of them is a field of the document or a word of the interface. */
export function draftWords(graph: Graph, { step, saying }: DraftedStep, language: string): Step {
  const { title, text } = wordsOf(graph, saying, language);
  const { lang } = graph.document.meta;
  const inLanguage = (words: string) => (language === lang ? words : { [language]: words });
  return {
    ...step,
    title: inLanguage(shortened(title, mostLetters.title)),
    text: inLanguage(shortened(text, mostLetters.text)),
  };
}
