import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { claimColumns, makeClaimTable, type ClaimColumn, type ClaimTable } from '#core/queries/tables/claim-columns.ts';
import { itemColumns, makeItemTable } from '#core/queries/tables/item-columns.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { itemsIn } from '#core/queries/outline/outline.ts';
import { openingView } from '#core/view/view.ts';
import { allRows, tableRows } from '#views/table/model/table-rows.ts';
import { aClaim, aDocument } from '#tests/factories.ts';

const document = aDocument({
  types: { pact: { look: 'instrument' }, office: { look: 'body' } },
  relations: { signed: { phrases: { ahead: 'plans to sign' } }, called: { literal: true, names: true } },
  groups: { ua: { label: 'Ukraine' } },
  nodes: {
    b: { type: 'office', label: 'Office 10', group: 'ua' },
    a: { type: 'office', label: 'Office 9' },
    p: { type: 'pact', label: 'Pact' },
    paper: { type: 'office', label: 'Paper' },
  },
  claims: [
    aClaim('b signed p', { id: 'one', status: 'signed', date: '2024', by: 'a', src: 'report' }),
    aClaim('a signed p', { id: 'two', status: 'ahead', by: ['a', 'b'], src: 'report' }),
    aClaim('a called', { id: 'three', value: 'Memorandum', date: '2023-12', src: 'report' }),
    aClaim('b signed p', { id: 'four', status: 'done', date: '2023', from: ['a', 'b'], src: 'report' }),
  ],
});
const graph = deriveGraph(document);
const words = { language: 'en', dateIn: (date: string) => `on ${date}` };

const table: ClaimTable = (() => {
  const steps = makeClaimTable(graph, words);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
})();

const claimsBy = (column: ClaimColumn, descending = false, texts = {}): readonly string[] =>
  [...tableRows(allRows(4), table.columns, claimColumns, { sort: { column, descending }, texts })].map(
    (row) => table.claims[row]?.id ?? '',
  );

describe('claims', () => {
  it('are sorted by names as the language orders them, numbers by their value', () => {
    expect(claimsBy('from')).toEqual(['two', 'three', 'four', 'one']);
  });

  it('are sorted by how firm they are, and from the weakest', () => {
    expect(claimsBy('status')).toEqual(['four', 'one', 'two', 'three']);
    expect(claimsBy('status', true)).toEqual(['three', 'two', 'one', 'four']);
  });

  it('are sorted by the first day that a date can mean, those without one last either way', () => {
    expect(claimsBy('date')).toEqual(['four', 'three', 'one', 'two']);
    expect(claimsBy('date', true)).toEqual(['one', 'three', 'four', 'two']);
  });

  it('stay as in the document where a column says the same of all', () => {
    expect(claimsBy('source')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('are found by words in columns, all of them, in any case, in values and lists as well', () => {
    expect(claimsBy('from', false, { from: 'OFFICE 9' })).toEqual(['two', 'three', 'four']);
    expect(claimsBy('from', false, { to: 'memo' })).toEqual(['three']);
    expect(claimsBy('from', false, { relation: 'plans', speaker: '10' })).toEqual(['two']);
    expect(claimsBy('from', false, { date: 'on 2023' })).toEqual(['three', 'four']);
    expect(claimsBy('from', false, { speaker: 'paper' })).toEqual([]);
  });

  it('that nobody is named for are said by the publisher', () => {
    expect(claimsBy('from', false, { speaker: 'office 10' })).toEqual(['two', 'three', 'four']);
  });
});

describe('items', () => {
  const view = openingView;
  const narrowed = narrow(graph, view);
  const itemOf = itemsIn(document, narrowed, claimsInView(graph, narrowed, view));
  const items = [...graph.nodes.values()].map(itemOf);
  const made = makeItemTable(graph, items, table, words);
  const itemsBy = (column: (typeof itemColumns)[number], texts = {}): readonly string[] =>
    [
      ...tableRows(allRows(items.length), made.columns, itemColumns, { sort: { column, descending: false }, texts }),
    ].map((row) => items[row]?.node.id ?? '');

  it('are sorted by name, kind, country, firmness, date and numbers', () => {
    expect(itemsBy('name')).toEqual(['a', 'b', 'p', 'paper']);
    expect(itemsBy('kind')).toEqual(['b', 'a', 'paper', 'p']);
    expect(itemsBy('country')).toEqual(['b', 'a', 'p', 'paper']);
    expect(itemsBy('status')[3]).toBe('paper');
    expect(itemsBy('date')).toEqual(['b', 'a', 'p', 'paper']);
    expect(itemsBy('claims')).toEqual(['paper', 'b', 'a', 'p']);
  });

  it('are found by words', () => {
    expect(itemsBy('name', { kind: 'pact' })).toEqual(['p']);
    expect(itemsBy('name', { country: 'ukr' })).toEqual(['b']);
  });
});
