import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { lineBetween } from '#core/graph/items/line-between.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { makeOutline } from '#core/queries/outline/outline.ts';
import { makeMatrix, matrixBudget, type Matrix } from '#core/queries/tables/matrix.ts';
import { openingView, type View } from '#core/view/view.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const matrixOf = (document: Parameters<typeof deriveGraph>[0], part: Partial<View> = {}): Matrix => {
  const graph = deriveGraph(document);
  const view = { ...openingView, ...part };
  const narrowed = narrow(graph, view);
  return makeMatrix(graph, narrowed, makeOutline(graph, narrowed, claimsInView(graph, narrowed, view), 'en'));
};

/** Each row as its party, and by column the phase of the cell, with the number of its lines where there are several. */
const drawn = ({ rows }: Matrix): readonly string[] =>
  rows.map(({ node, cells }) =>
    [
      node.id,
      ...cells.map((cell) =>
        cell === null
          ? '.'
          : `${cell.firmest.phase.phase}${cell.edges.length > 1 ? cell.edges.length : ''}${cell.differs ? '≠' : ''}`,
      ),
    ].join(' '),
  );

const types = { pact: { look: 'instrument' }, meeting: { look: 'event' }, office: { look: 'body' } } as const;

describe('the matrix', () => {
  it('has the parties of the lanes in their order, what they made by date, and nothing empty', () => {
    const matrix = matrixOf(
      aDocument({
        types,
        groups: { us: { label: 'US', lane: 'right' }, ua: { label: 'Ukraine', lane: 'left' } },
        voices: { one: ['west'], other: ['east'] },
        nodes: {
          west: { type: 'office', group: 'us' },
          east: { type: 'office', group: 'ua' },
          idle: { type: 'office', group: 'ua' },
          late: 'pact',
          early: 'meeting',
          unused: 'pact',
        },
        claims: [
          aClaim('west signed late', { status: 'signed', date: '2024', by: 'west' }),
          aClaim('west signed late', { status: 'ahead', by: 'east' }),
          aClaim('early hosts east', { status: 'wished', date: '2023-11' }),
          aClaim('east attends early', { status: 'done', date: '2023-11' }),
          aClaim('east knows west'),
        ],
      }),
    );
    expect(matrix.columns.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(drawn(matrix)).toEqual(['east done2 .', 'west . ahead≠']);
    expect([matrix.parties, matrix.made]).toEqual([2, 2]);
  });

  it('tells of the sample who signed, and nothing of what the view holds back', () => {
    const cellsAt = (matrix: Matrix, id: string): readonly string[] => {
      const column = matrix.columns.findIndex((node) => node.id === id);
      return matrix.rows.flatMap(({ node, cells }) => (cells[column] ? [node.id] : []));
    };
    expect(cellsAt(matrixOf(sampleDocument()), 'jp-doc')).toEqual(['ua-mod', 'ua-minstrat', 'us-dod']);
    const ukraine = matrixOf(sampleDocument(), { hidden: ['us-dod'] });
    expect(cellsAt(ukraine, 'jp-doc')).toEqual(['ua-mod', 'ua-minstrat']);
    const none = matrixOf(sampleDocument(), { filters: { ...openingView.filters, types: ['ministry'] } });
    expect([none.rows, none.columns]).toEqual([[], []]);
  });

  it('leaves out those with fewest links where there are too many, and says how many there are', () => {
    const count = matrixBudget.rows + 10;
    const parties = Array.from({ length: count }, (_, number) => `party${number}`);
    const matrix = matrixOf(
      aDocument({
        types,
        nodes: { a: 'pact', b: 'pact', ...Object.fromEntries(parties.map((id) => [id, 'office'])) },
        claims: parties.flatMap((id, number) => [
          aClaim(`${id} signed a`),
          // The last ten have one link only.
          ...(number < matrixBudget.rows ? [aClaim(`${id} signed b`)] : []),
        ]),
      }),
    );
    expect([matrix.rows.length, matrix.parties]).toEqual([matrixBudget.rows, count]);
    expect(matrix.rows.some(({ node }) => node.id === `party${count - 1}`)).toBe(false);
  });
});

describe('the line between two items', () => {
  const graph = deriveGraph(sampleDocument());

  it('is that of the claims that join them, also where the picture draws none', () => {
    expect(lineBetween(graph, 'ua-mod|jp-doc')).toMatchObject({ from: 'ua-mod', to: 'jp-doc', phase: 'signed' });
    expect(lineBetween(graph, 'ua-mod|ukraine')?.edges).toEqual(['ua-mod|part-of|ukraine']);
  });

  it('is none where nothing joins them', () => {
    expect(lineBetween(graph, 'ua-mod|nobody')).toBeNull();
    expect(lineBetween(graph, 'nobody|ua-mod')).toBeNull();
  });
});
