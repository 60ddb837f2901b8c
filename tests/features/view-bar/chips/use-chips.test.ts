import { describe, expect, it } from 'vitest';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import { kindsOf } from '#core/queries/legend/kinds-of.ts';
import { noFilters, openingView, type View } from '#core/view/view.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { chipsOf } from '#features/view-bar/chips/use-chips.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const document = sampleDocument();
const graph = deriveGraph(document);
const kinds = kindsOf(graph);
const speech = { messages: messagesIn('en'), language: 'en' };
const chips = (view: View) => chipsOf(graph, document, view, speech);
const words = (change: Partial<View>) => chips({ ...openingView, ...change }).map((chip) => chip.words);
const filtered = (filters: Partial<View['filters']>) => words({ filters: { ...noFilters, ...filters } });

const everything: View = {
  ...openingView,
  lens: ['kyiv'],
  filters: {
    types: ['country', 'agreement'],
    statuses: ['signed', 'agreed', 'announced'],
    groups: ['ua', ''],
    voices: [],
    dates: { from: '2023-11', to: '2023-12', maybe: true, undated: true },
    differs: true,
    quoted: true,
  },
  hidden: ['us'],
  focus: { id: 'jp-doc', depth: 2 },
  path: { from: 'ua-mod', to: 'us-dod', choice: 0 },
  split: ['jp-doc'],
  packed: ['ua', 'ua-mod'],
  size: 'degree',
};

describe('the chips', () => {
  it('say nothing where nothing is held back', () => {
    expect(chips(openingView)).toEqual([]);
  });

  it('say each thing in the words of the key', () => {
    expect(words(everything)).toEqual([
      "As told: The Ukrainian ministry's account",
      'Signed, Agreed, announced',
      'Country, Agreement or document',
      'Not: United States',
      'Nobody’s claims',
      'Nov\u2009–\u2009Dec 2023',
      'Accounts differ',
      'Direct quotations',
      'Hidden by hand: 1',
      'Focus: Joint-production document, 2 steps',
      'Path: Ukraine MoD → US DoD',
      'Joint-production document: one card a voice',
      'Arranged alone: 2 items',
      'Bars: number of links',
    ]);
  });

  it('name what is left out where that is shorter, and never more than three things', () => {
    expect(filtered({ statuses: kinds.statuses.filter((status) => status !== 'signed') })).toEqual(['Not: Signed']);
    expect(filtered({ types: [] })).toEqual(['No kind of item']);
    expect(filtered({ types: kinds.types.filter((_, place) => place % 2 === 0) })[0]).toMatch(/ \+\d+$/u);
  });

  it('undo exactly what they say, one by one', () => {
    const store = createEntenteStore();
    const first = chips(everything);
    for (const { id } of first) {
      store.getState().showView(everything);
      chips(everything)
        .find((chip) => chip.id === id)
        ?.onRemove(store.getState());
      expect(chips(store.getState().view).map((chip) => chip.id)).toEqual(
        first.map((chip) => chip.id).filter((each) => each !== id),
      );
    }
  });

  it('go all at once, and come back with one step of the history, pins and all', () => {
    const store = createEntenteStore();
    store.getState().showView({ ...everything, arrangement: 'rings', level: 2 });
    store.getState().pin({ ua: [10, 0] });
    store.getState().openPanel('path');
    const steps = store.temporal.getState().pastStates.length;
    store.getState().showAll();
    expect(store.getState()).toMatchObject({ view: { ...openingView, level: 2 }, pins: {}, panel: 'details' });
    expect(store.temporal.getState().pastStates).toHaveLength(steps + 1);
    store.temporal.getState().undo();
    expect(store.getState()).toMatchObject({
      view: { arrangement: 'rings', packed: ['ua', 'ua-mod'] },
      pins: { ua: [10, 0] },
    });
  });
});
