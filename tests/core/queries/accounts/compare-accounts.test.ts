import { describe, expect, it } from 'vitest';
import type { Claim, EntenteDocument } from '#core/document/schema.ts';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { accountColumns } from '#core/queries/accounts/account-columns.ts';
import { compareAccounts, type AccountRow } from '#core/queries/accounts/compare-accounts.ts';
import { differingClaims } from '#core/queries/accounts/differing-claims.ts';
import { headItem } from '#core/queries/accounts/head-item.ts';
import { rowsAbout } from '#core/queries/accounts/rows-about.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = deriveGraph(sampleDocument());

const shape = ({ id, kind, cells }: AccountRow) => [id, kind, cells.map((cell) => cell.voice)];
const held = ({ cells }: AccountRow) => cells.map(({ voice, claims }) => [voice, claims.map(({ id }) => id)]);

type Asked = { readonly claims: readonly Claim[]; readonly compare?: NonNullable<EntenteDocument['compare']> };

/** Two voices and a speaker of none on one paper and its parties. */
function told({ claims, compare = [] }: Asked) {
  const document = aDocument({
    relations: { called: { literal: true, names: true } },
    voices: { kyiv: ['mod'], washington: ['dod'] },
    nodes: { mod: 'body', dod: 'body', un: 'body', paper: 'agreement' },
    claims,
  });
  return deriveGraph({ ...document, compare });
}

const named = (value: string, by: string, id = by) => aClaim('paper called', { id, value, by });
const rated = (status: string, by: string, id = by) => aClaim('mod signed paper', { id, status, by });

describe('the accounts of the sample', () => {
  it('are six questions of the document and nothing that it does not ask already', () => {
    expect(compareAccounts(sample).map(shape)).toEqual([
      ['d1', 'differs', ['kyiv', 'washington']],
      ['d2', 'same', ['kyiv', 'washington']],
      ['d3', 'same', ['kyiv', 'washington']],
      ['d4', 'one-sided', ['kyiv']],
      ['d5', 'differs', ['kyiv', 'washington']],
      ['d6', 'differs', ['kyiv', 'washington']],
    ]);
    const names = compareAccounts(sample)[0]?.cells.map(({ claims }) => claims.map(({ value }) => value));
    expect(names).toEqual([
      [{ en: 'memorandum', uk: 'меморандум' }],
      [{ en: 'statement of intent', uk: 'заява про наміри' }],
    ]);
  });

  it('stand under the country and the body of each voice, in the document’s order', () => {
    const columns = accountColumns(sample.document, compareAccounts(sample));
    expect(columns.map(({ country, speaker }) => [country, speaker])).toEqual([
      [{ en: 'Ukraine', uk: 'Україна' }, 'ua-mod'],
      [{ en: 'United States', uk: 'Сполучені Штати' }, 'white-house'],
    ]);
    expect(columns[1]?.body).toEqual({ en: 'White House', uk: 'Білий дім' });
  });

  it('are about the document that was signed, and are found from every node they speak of', () => {
    expect(headItem(sample, compareAccounts(sample))).toBe('jp-doc');
    expect(rowsAbout(sample, 'jp-doc').map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5']);
    expect(rowsAbout(sample, 'adviser').map(({ id }) => id)).toEqual(['d6']);
    expect(rowsAbout(sample, 'una')).toEqual([]);
  });
});

describe('what is found without being asked', () => {
  it('is a node under two names, then an edge in two statuses', () => {
    const graph = told({
      claims: [named('pact', 'mod', 'n1'), named('deal', 'dod', 'n2'), rated('signed', 'mod'), rated('ahead', 'dod')],
    });
    const rows = compareAccounts(graph);
    expect(rows.map(({ id, origin, kind }) => [id, origin, kind])).toEqual([
      ['name:paper', 'found', 'differs'],
      ['status:mod|signed|paper', 'found', 'differs'],
    ]);
    expect(rows.map(held)).toEqual([
      [
        ['kyiv', ['n1']],
        ['washington', ['n2']],
      ],
      [
        ['kyiv', ['mod']],
        ['washington', ['dod']],
      ],
    ]);
    expect(rows[1]).toMatchObject({ question: { found: 'status', edges: ['mod|signed|paper'] } });
  });

  it('is one row for the edges of one claim with several ends', () => {
    const both = (status: string, by: string) => aClaim('mod signed paper', { from: ['mod', 'dod'], status, by });
    const rows = compareAccounts(told({ claims: [both('signed', 'mod'), both('ahead', 'dod')] }));
    expect(rows.map(({ question }) => question)).toEqual([
      { found: 'status', edges: ['mod|signed|paper', 'dod|signed|paper'] },
    ]);
  });

  it('stands apart where one says that it is not so', () => {
    const rows = compareAccounts(told({ claims: [rated('signed', 'mod'), rated('denied', 'dod')] }));
    expect(rows.map(({ kind }) => kind)).toEqual(['contradicts']);
  });

  it('keeps speakers of no voice in a last column of their own', () => {
    const graph = told({ claims: [rated('ahead', 'un'), rated('signed', 'dod')] });
    const rows = compareAccounts(graph);
    expect(rows.map(held)).toEqual([
      [
        ['washington', ['dod']],
        [null, ['un']],
      ],
    ]);
    expect(accountColumns(graph.document, rows).at(-1)).toEqual({
      voice: null,
      country: null,
      body: null,
      speaker: null,
    });
  });

  it('is left out where a question of the document shows it, and only there', () => {
    const claims = [rated('signed', 'mod'), rated('ahead', 'dod')];
    const ask = (kind: 'differs' | 'same', ids: readonly string[]) =>
      compareAccounts(told({ claims, compare: [{ id: 'q', question: 'Q?', kind, claims: ids }] })).map(({ id }) => id);
    expect(ask('differs', ['mod', 'dod'])).toEqual(['q']);
    expect(ask('differs', ['mod'])).toEqual(['q', 'status:mod|signed|paper']);
    expect(ask('same', ['mod', 'dod'])).toEqual(['q', 'status:mod|signed|paper']);
  });

  it('is nothing where nobody disagrees', () => {
    expect(compareAccounts(told({ claims: [rated('signed', 'mod'), rated('signed', 'dod')] }))).toEqual([]);
  });
});

describe('a question', () => {
  it('that no claim answers is not asked, and an unknown claim is passed over', () => {
    const compare = [
      { id: 'empty', question: 'Who?', kind: 'same', claims: ['gone'] },
      { id: 'one', question: 'What?', kind: 'one-sided', claims: ['gone', 'mod', 'mod'] },
    ] as const;
    const rows = compareAccounts(told({ claims: [rated('signed', 'mod')], compare }));
    expect(rows.map(held)).toEqual([[['kyiv', ['mod']]]]);
  });

  it('is answered by both where two voices make one claim together', () => {
    const together = aClaim('mod signed paper', { id: 'both', by: ['dod', 'mod'] });
    const compare = [{ id: 'q', question: 'Who?', kind: 'same', claims: ['both'] }] as const;
    expect(compareAccounts(told({ claims: [together], compare })).map(held)).toEqual([
      [
        ['kyiv', ['both']],
        ['washington', ['both']],
      ],
    ]);
  });
});

describe('claims in which the accounts differ', () => {
  it('are those of the rows that differ', () => {
    const rows = compareAccounts(sample).filter(({ kind }) => kind === 'differs');
    const ids = rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.map(({ id }) => id)));
    expect([...differingClaims(sample)].toSorted()).toEqual([...new Set(ids)].toSorted());
  });

  it('are found in a large document, every one of them in a row', () => {
    const papers = Array.from({ length: 3000 }, (_, index) => `paper${index}`);
    const document = aDocument({
      relations: { called: { literal: true, names: true } },
      voices: { kyiv: ['mod'], washington: ['dod'] },
      nodes: { mod: 'body', dod: 'body', ...Object.fromEntries(papers.map((id) => [id, 'agreement'])) },
      claims: papers.flatMap((id) => [
        aClaim(`${id} called`, { value: 'pact', by: 'mod' }),
        aClaim(`${id} called`, { value: 'deal', by: 'dod' }),
      ]),
    });
    const graph = deriveGraph(document);
    const rows = compareAccounts(graph);
    const inRows = rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.map(({ id }) => id)));
    expect(rows).toHaveLength(3000);
    expect(new Set(inRows)).toEqual(new Set(differingClaims(graph)));
  });
});
