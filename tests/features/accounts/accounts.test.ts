import { describe, expect, it } from 'vitest';
import { locatePassages } from '#core/document/locate-passages.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { accountColumns } from '#core/queries/accounts/account-columns.ts';
import { compareAccounts } from '#core/queries/accounts/compare-accounts.ts';
import { rowsOfKind } from '#features/accounts/model/rows-of-kind.ts';
import { saidObject } from '#features/accounts/model/said-object.ts';
import { sidesOf } from '#features/accounts/model/sides-of.ts';
import { tellerName } from '#features/accounts/model/teller-name.ts';
import { nextDifference } from '#features/accounts/next-difference.ts';
import { accountsQuestion } from '#i18n/sentences/accounts-question.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const graph = deriveGraph(document);
const rows = compareAccounts(graph);
const columns = accountColumns(document, rows);
const passages = locatePassages(document);
const rowOf = (id: string) => {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`no ${id}`);
  return row;
};

/** What each column of a row says, differing words in brackets. */
const words = (id: string) =>
  sidesOf(document, rowOf(id), columns, passages).map(({ said }) =>
    said.map((each) => each.words.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')),
  );
const objects = (id: string) =>
  rowOf(id).cells.map(({ claims }) => claims.map((claim) => saidObject(document, claim, 'jp-doc', 'en')));

describe('a row of the accounts', () => {
  it('says what each side calls it, and underlines only the words that differ', () => {
    expect(objects('d1')).toEqual([['“memorandum”'], ['“statement of intent”']]);
    expect(words('d1')).toEqual([
      ['signed a [memorandum with the US Department] of [Defense]'],
      ['signed a [statement] of [intent]'],
    ]);
  });

  it('answers who signed and what it covers with the other end of the claim', () => {
    expect(objects('d2')[1]).toEqual([
      'US Department of Defense, Ministry of Defense of Ukraine and Ministry of Strategic Industries of Ukraine',
    ]);
    expect(objects('d3')).toEqual([['Joint production and Exchange of technical data'], [...(objects('d3')[0] ?? [])]]);
  });

  it('answers in a whole sentence where it is about something else', () => {
    expect(objects('d6')[0]?.[0]).toBe(
      'Ministry of Defense of Ukraine expects Agreements on localization of production',
    );
  });

  it('has as many columns where a side is silent, whose words are compared with nothing', () => {
    const [kyiv, washington] = sidesOf(document, rowOf('d4'), columns, passages);
    expect(kyiv?.said.flatMap((said) => said.words).some(({ differs }) => differs)).toBe(false);
    expect([kyiv?.said.length, washington?.said.length]).toEqual([2, 0]);
  });

  it('stands under country and body', () => {
    expect(columns.map((column) => tellerName(column, 'en').whole)).toEqual([
      'Ukraine, Ministry of Defense of Ukraine',
      'United States, White House',
    ]);
    expect(tellerName({ voice: null, country: null, body: null, speaker: null }, 'en').whole).toBe('Others');
  });

  it('can be chosen by its kind, each of which is one', () => {
    expect(rowsOfKind(rows, 'differs').map(({ id }) => id)).toEqual(['d1', 'd5', 'd6']);
    expect(rowsOfKind(rows, 'same').map(({ id }) => id)).toEqual(['d2', 'd3']);
    expect(rowsOfKind(rows, 'one-sided').map(({ id }) => id)).toEqual(['d4']);
    expect(rowsOfKind(rows, 'all')).toBe(rows);
  });

  it('that was found is worded as a question', () => {
    const made = deriveGraph(
      aDocument({
        relations: { called: { literal: true, names: true } },
        voices: { one: ['mod'], other: ['dod'] },
        nodes: { mod: 'body', dod: 'body', paper: 'agreement' },
        claims: [
          aClaim('paper called', { value: 'pact', by: 'mod' }),
          aClaim('paper called', { value: 'deal', by: 'dod' }),
          aClaim('mod signed paper', { from: ['mod', 'dod'], status: 'signed', by: 'mod' }),
          aClaim('mod signed paper', { from: ['mod', 'dod'], status: 'ahead', by: 'dod' }),
        ],
      }),
    );
    expect(compareAccounts(made).map((row) => accountsQuestion(made, row, 'en'))).toEqual([
      'What is it called: paper?',
      'How firm is it: mod and dod signed paper?',
    ]);
  });
});

describe('the key for the next difference', () => {
  it('opens the accounts at each question that is answered differently, and begins again after the last', () => {
    const store = createEntenteStore();
    store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
    const visited = Array.from({ length: 4 }, () => {
      nextDifference(store);
      return store.getState().account;
    });
    expect(visited).toEqual(['d1', 'd5', 'd6', 'd1']);
    expect(store.getState()).toMatchObject({ panel: 'accounts', detailsOpen: true });
    store.getState().openAccounts('d2');
    nextDifference(store);
    expect(store.getState().account).toBe('d5');
  });

  it('opens the accounts even where nothing differs, so that it is said', () => {
    const store = createEntenteStore();
    nextDifference(store);
    expect(store.getState()).toMatchObject({ panel: 'accounts', account: null });
  });
});
