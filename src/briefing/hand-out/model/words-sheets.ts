import { textIn } from '#core/document/text-in.ts';
import type { Claim, ClaimId, EntenteDocument, Step } from '#core/document/schema.ts';
import type { Passage } from '#core/document/locate-passages.ts';
import type { Graph } from '#core/graph/graph.ts';
import { accountColumns } from '#core/queries/accounts/account-columns.ts';
import { answerOf, compareAccounts, type AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import type { AccountsBody, QuoteBody } from '#exporters/sheets/sheet.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { accountsQuestion } from '#i18n/sentences/accounts-question.ts';
import { quotation } from '#i18n/sentences/citations/citation.ts';
import { citationParts } from '#i18n/sentences/citations/citation-parts.ts';
import { listIn } from '#i18n/sentences/list-in.ts';

export type Cited = {
  readonly graph: Graph;
  readonly passages: ReadonlyMap<ClaimId, Passage | null>;
  readonly language: string;
};

/** The question that a step asks; without one, those that its claims answer; without any, all of the document. */
const rowsOf = (graph: Graph, step: Step): readonly AccountRow[] => {
  const rows = compareAccounts(graph);
  const asked = rows.filter(({ id }) => id === step.compare);
  if (asked.length > 0) return asked;
  const lit = new Set(step.claims);
  const answered = rows.filter(({ cells }) => cells.some(({ claims }) => claims.some(({ id }) => lit.has(id))));
  return answered.length > 0 ? answered : rows.filter(({ origin }) => origin === 'document');
};

const said = (document: EntenteDocument, claim: Claim, { passages, language }: Cited): string => {
  const parts = citationParts(document, claim, passages.get(claim.id) ?? null, language);
  return [quotation(parts, language), ...parts.paragraphs.map((paragraph) => `¶${paragraph}`)].join(' ');
};

/** What the sides say, each in its own words, with equal room. */
export const accountsBody = (step: Step, cited: Cited): AccountsBody => {
  const { graph, language } = cited;
  const { document } = graph;
  const { accounts } = laterMessagesIn(language);
  const rows = rowsOf(graph, step);
  const columns = accountColumns(document, rows);
  return {
    kind: 'accounts',
    more: accounts.more,
    heads: columns.map(({ country, body }) =>
      accounts.teller(
        country === null ? '' : textIn(country, language),
        body === null ? accounts.others : textIn(body, language),
      ),
    ),
    rows: rows.map((row) => ({
      sign: accounts.marks[row.kind],
      question: accountsQuestion(graph, row, language),
      cells: columns.map(({ voice }) => {
        const claims = answerOf(row, voice);
        const words = [...new Set(claims.map((claim) => said(document, claim, cited)))];
        return words.length === 0 ? accounts.doesNotSay : words.join(' · ');
      }),
    })),
  };
};

/** More than this is no quotation but a page. */
const mostQuotes = 2;

/** The words of the claims that a step cites, as they stand in their sources. */
export const quoteBody = (claims: readonly Claim[], { graph, passages, language }: Cited): QuoteBody => ({
  kind: 'quote',
  quotes: claims.slice(0, mostQuotes).map((claim) => {
    const parts = citationParts(graph.document, claim, passages.get(claim.id) ?? null, language);
    const paragraphs = parts.paragraphs.map((paragraph) => `¶${paragraph}`);
    return {
      words: quotation(parts, language),
      speaker: listIn(parts.speakers, language),
      source: [parts.publisher, parts.date, ...paragraphs].filter(Boolean).join(', '),
    };
  }),
});
