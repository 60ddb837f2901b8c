import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { checkPlace } from '#core/view/check-place.ts';
import { openingPlace, type Place } from '#core/view/place.ts';
import { noFilters, openingView, type View } from '#core/view/view.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const graph = deriveGraph(sampleDocument());
const check = (place: Partial<Place>) => {
  const { place: known, problems } = checkPlace({ ...openingPlace, ...place }, graph);
  return { known, parts: problems.map(({ code, part }) => `${code} ${part}`) };
};
const checkView = (view: Partial<View>) => {
  const { known, parts } = check({ view: { ...openingView, ...view } });
  return { view: known.view, parts };
};

describe('a place of a link, held against a document', () => {
  it('is shown as it is where the document has all of it', () => {
    const place: Place = {
      selected: [
        { kind: 'node', id: 'ua-mod' },
        { kind: 'node', id: 'group:ua:ministry' },
        { kind: 'line', key: 'ua-mod|jp-doc' },
        { kind: 'line', key: 'group:ua:ministry|jp-doc' },
        { kind: 'claim', id: 'c06' },
      ],
      reader: { source: 'una-2023-12', claim: 'c06', span: { start: 0, end: 20 } },
      view: {
        ...openingView,
        lens: Object.keys(graph.document.voices),
        focus: { id: 'jp-doc', depth: 2 },
        path: { from: 'ua-mod', to: 'us-dod', choice: 0 },
        filters: { ...noFilters, statuses: ['signed'], voices: [''], groups: [''] },
        arrangement: 'rings',
        packed: [],
      },
      camera: { cx: 1, cy: 2, width: 3 },
    };
    expect(checkPlace(place, graph)).toEqual({ place, problems: [] });
  });

  it('loses what the document lacks, which is told once, and keeps the rest', () => {
    const { known, parts } = check({
      selected: [
        { kind: 'node', id: 'foo' },
        { kind: 'node', id: 'ua-mod' },
        { kind: 'line', key: 'jp-doc|ua-mod' },
        { kind: 'claim', id: 'c-foo' },
      ],
      view: { ...openingView, hidden: ['foo', 'us-dod'], expanded: ['foo'] },
    });
    expect(known).toMatchObject({ selected: [{ id: 'ua-mod' }], view: { hidden: ['us-dod'], expanded: [] } });
    expect(parts).toEqual(['unknown foo', 'unknown jp-doc~ua-mod', 'unknown c-foo']);
  });

  it('keeps cards that stand for many, which the picture draws or not', () => {
    const cards = ['group:ua:ministry', 'rest:group:ua:ministry', 'rest:left:us-dod'];
    const { known, parts } = check({
      selected: [
        ...cards.map((id) => ({ kind: 'node', id }) as const),
        { kind: 'line', key: 'us-dod|rest:left:us-dod' },
      ],
    });
    expect(known.selected).toHaveLength(4);
    expect(parts).toEqual([]);
  });

  it('has no reader without its source, and no span beyond the end of the text', () => {
    expect(check({ reader: { source: 'foo', claim: 'c06' } })).toMatchObject({
      known: { reader: null },
      parts: ['unknown foo'],
    });
    expect(check({ reader: { source: 'una-2023-12', claim: 'bar', span: { start: 1, end: 999_999 } } })).toMatchObject({
      known: { reader: { source: 'una-2023-12', claim: null } },
      parts: ['unknown bar', 'unknown una-2023-12@1-999999'],
    });
  });

  it('has a path only with both ends, of which both are told, and rings only with a centre', () => {
    const { view, parts } = checkView({
      path: { from: 'foo', to: 'bar', choice: 0 },
      focus: { id: 'baz', depth: 1 },
      arrangement: 'rings',
    });
    expect(view).toEqual(openingView);
    expect(parts.toSorted()).toEqual(['unknown bar', 'unknown baz', 'unknown foo']);
  });

  it('lets through everything where nothing is left of a list, but nothing where the list was empty', () => {
    const { view } = checkView({
      lens: ['foo'],
      packed: ['foo'],
      filters: { ...noFilters, types: ['foo'], statuses: [], voices: ['foo', ''] },
    });
    expect(view).toMatchObject({ lens: 'everyone', packed: null });
    expect(view.filters).toEqual({ ...noFilters, statuses: [], voices: [''] });
  });
});
