import { expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { makeOutline, type Outline } from '#core/queries/outline/outline.ts';
import { openingView, type View } from '#core/view/view.ts';
import { aClaim, aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const outlineOf = (document: Parameters<typeof deriveGraph>[0], part: Partial<View> = {}, language = 'en'): Outline => {
  const graph = deriveGraph(document);
  const view = { ...openingView, ...part };
  const narrowed = narrow(graph, view);
  return makeOutline(graph, narrowed, claimsInView(graph, narrowed, view), language);
};

const headings = ({ sections }: Outline): readonly string[] =>
  sections.map(({ part, group, count }) => `${group ?? part} ${count}`);

it('tells the sample: what was made, the countries in the order of their lanes, those of none, what it is for', () => {
  expect(headings(outlineOf(sampleDocument()))).toEqual(['made 12', 'ua 6', 'us 7', ' 6', 'subjects 19']);
});

it('lists what was made by date, as precisely as it is given, and parties by name in the language', () => {
  const document = aDocument({
    types: { pact: { look: 'instrument' } },
    groups: { ua: { label: 'Ukraine' } },
    nodes: {
      late: { type: 'pact', label: 'A' },
      early: { type: 'pact', label: 'B' },
      never: { type: 'pact', label: '0' },
      i: { type: 'body', label: 'Іван', group: 'ua' },
      ya: { type: 'body', label: 'Яна', group: 'ua' },
      g: { type: 'body', label: 'Ґеник', group: 'ua' },
    },
    claims: [
      aClaim('ya signed late', { date: '2023-12-06' }),
      aClaim('ya signed early', { date: '2023' }),
      aClaim('i signed early', { date: '2024' }),
    ],
  });
  const { sections } = outlineOf(document, {}, 'uk');
  expect(sections.map(({ kinds }) => kinds.flatMap(({ items }) => items.map(({ node }) => node.id)))).toEqual([
    ['early', 'late', 'never'],
    ['g', 'i', 'ya'],
  ]);
  expect(sections[0]?.kinds[0]?.items.map(({ date, links }) => [date, links])).toEqual([
    ['2023', 2],
    ['2023-12-06', 1],
    [null, 0],
  ]);
});

it('tells an item by its firmest claim: that the press reported it comes after what anybody did', () => {
  const { sections } = outlineOf(sampleDocument());
  const items = sections.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.items));
  const statusOf = (id: string): string | undefined => items.find(({ node }) => node.id === id)?.strongest?.status;
  expect([statusOf('jp-doc'), statusOf('monitoring'), statusOf('coalition')]).toEqual([
    'signed',
    'agreed',
    'called-for',
  ]);
});

it('leaves out what the view holds back, and counts it', () => {
  const outline = outlineOf(sampleDocument(), { filters: { ...openingView.filters, groups: ['ua'] } });
  expect([outline.shown, outline.total]).toEqual([8, 50]);
  expect(headings(outline)).toEqual(['ua 6', 'subjects 2']);
});
