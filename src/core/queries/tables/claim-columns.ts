import { asList } from '#core/document/as-list.ts';
import { parseEdtf } from '#core/document/edtf.ts';
import { passageFinder } from '#core/document/locate-passages.ts';
import type { Claim, EntenteDocument, NodeId } from '#core/document/schema.ts';
import { speakersOf } from '#core/graph/voices/speakers-of.ts';
import { textIn } from '#core/document/text-in.ts';
import { ratingsOf } from '#core/graph/edge-phase.ts';
import type { Graph } from '#core/graph/graph.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { foldTexts, newDictionary, numberOf, ranksBy, type Column, type Dictionary, type InSteps } from './column.ts';
import { rankTexts } from './rank-texts.ts';

export const claimColumns = ['from', 'relation', 'status', 'to', 'speaker', 'date', 'source'] as const;
export type ClaimColumn = (typeof claimColumns)[number];

/** What the language of the interface says of what is sorted and looked for. */
export type TableWords = { readonly language: string; readonly dateIn: (date: string) => string };

export type ClaimTable = {
  /** A row each, in the order of the document. */
  readonly claims: readonly Claim[];
  readonly columns: { readonly [C in ClaimColumn]: Column };
  /** Names of nodes, in the order of the graph's nodes, and then other texts that stand in their columns. */
  readonly names: Pick<Column, 'ranks' | 'folded'>;
};

const rowsAtOnce = 2000;

/** The columns of a graph's claims, in steps: a hundred thousand claims have thirty thousand names to be put in order. */
export function* makeClaimTable(graph: Graph, words: TableWords): InSteps<ClaimTable> {
  const { document } = graph;
  const { language } = words;
  const claims = [...graph.claims.values()];
  const dictionary = newDictionary();
  for (const { id, record } of graph.nodes.values()) numberOf(dictionary, id, () => textIn(record.label, language));
  yield;
  const namesOf = (ids: readonly NodeId[]): number =>
    ids.length === 0
      ? -1
      : numberOf(dictionary, ids.length === 1 ? (ids[0] ?? '') : ids.join(' '), () =>
          ids.map((id) => textIn(document.nodes[id]?.label ?? id, language)).join(', '),
        );
  const from = yield* codesOf(claims, (claim) => namesOf(asList(claim.from)));
  const to = yield* codesOf(claims, ({ value, to: ends }) => {
    if (value === undefined) return namesOf(asList(ends));
    const text = textIn(value, language);
    return numberOf(dictionary, `"${text}`, () => text);
  });
  const speaker = yield* codesOf(claims, (claim) => namesOf(speakersOf(document, claim)));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const folded = yield* foldTexts(dictionary.texts);
  const names = { folded, ranks: yield* rankTexts(dictionary.texts, compare) };
  return {
    claims,
    names,
    columns: {
      from: { codes: from, ...names },
      to: { codes: to, ...names },
      speaker: { codes: speaker, ...names },
      relation: yield* ownColumn(claims, compare, (phrases) => ({ rel, status }) => {
        const type = document.ontology.relations[rel];
        return numberOf(phrases, `${rel} ${status}`, () =>
          type === undefined ? rel : textIn(type.phrases?.[status] ?? type.label, language),
        );
      }),
      status: yield* statusColumn(document, claims, language),
      date: yield* dateColumn(claims, words),
      source: yield* sourceColumn(document, claims, language),
    },
  };
}

function* codesOf(claims: readonly Claim[], codeOf: (claim: Claim) => number): InSteps<Int32Array> {
  const codes = new Int32Array(claims.length);
  for (const [row, claim] of claims.entries()) {
    codes[row] = codeOf(claim);
    if (row % rowsAtOnce === 0) yield;
  }
  return codes;
}

function* ownColumn(
  claims: readonly Claim[],
  compare: (one: string, other: string) => number,
  coder: (texts: Dictionary) => (claim: Claim) => number,
): InSteps<Column> {
  const dictionary = newDictionary();
  const codes = yield* codesOf(claims, coder(dictionary));
  return { codes, folded: yield* foldTexts(dictionary.texts), ranks: yield* rankTexts(dictionary.texts, compare) };
}

/** From the firmest to the weakest, as on the ladder; within a phase as the document lists them. */
function* statusColumn(document: EntenteDocument, claims: readonly Claim[], language: string): InSteps<Column> {
  const { statuses } = document.ontology;
  const dictionary = newDictionary();
  for (const [id, { label }] of Object.entries(statuses)) numberOf(dictionary, id, () => textIn(label, language));
  const codes = yield* codesOf(claims, ({ status }) => numberOf(dictionary, status, () => status));
  const { phaseOf } = ratingsOf(document);
  const phases = [...dictionary.numbers.keys()].map((status) => phasesByFirmness.indexOf(phaseOf(status)));
  const ranks = ranksBy(
    dictionary.texts.length,
    (one, other) => (phases[one] ?? 0) - (phases[other] ?? 0) || one - other,
  );
  return { codes, ranks, folded: yield* foldTexts(dictionary.texts) };
}

/** By the first day that a date can mean, then by the last. */
function* dateColumn(claims: readonly Claim[], { dateIn }: TableWords): InSteps<Column> {
  const dictionary = newDictionary();
  const codes = yield* codesOf(claims, ({ date }) =>
    date === undefined ? -1 : numberOf(dictionary, date, () => `${dateIn(date)} ${date}`),
  );
  return { codes, ranks: ranksOfDates([...dictionary.numbers.keys()]), folded: yield* foldTexts(dictionary.texts) };
}

/** Places of dates by the first day that each can mean, then by the last. */
export function ranksOfDates(dates: readonly string[]): Int32Array {
  const spans = dates.map((date) => {
    const { earliest, latest } = parseEdtf(date) ?? { earliest: null, latest: null };
    return `${earliest ?? latest ?? '~'} ${latest ?? '~'}`;
  });
  const compare = (one: number, other: number): number => {
    const [start = '', end = ''] = [spans[one], spans[other]];
    return start < end ? -1 : Number(start > end);
  };
  return ranksBy(dates.length, compare);
}

/** In the order of the document's sources; rows of one source stay in its reading order. */
function* sourceColumn(document: EntenteDocument, claims: readonly Claim[], language: string): InSteps<Column> {
  const dictionary = newDictionary();
  for (const [id, { publisher, title }] of Object.entries(document.sources))
    numberOf(dictionary, id, () =>
      [textIn(document.nodes[publisher]?.label ?? publisher, language), textIn(title, language)].join(' '),
    );
  const { sourceOf } = passageFinder(document);
  const codes = yield* codesOf(claims, (claim) => dictionary.numbers.get(sourceOf(claim) ?? '') ?? -1);
  const ranks = Int32Array.from(dictionary.texts, (_, number) => number);
  return { codes, ranks, folded: yield* foldTexts(dictionary.texts) };
}
