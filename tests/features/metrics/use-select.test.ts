import { expect, test } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { partsOf } from '#core/graph/voices/parts.ts';
import { selectCards, selectItem } from '#features/metrics/use-select.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectDocument } from '#store/selectors.ts';
import { aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const opened = (document: EntenteDocument): EntenteStore => {
  const store = createEntenteStore();
  store.getState().documentRead({ fileName: 'f', text: '', document, problems: [], skipped: 0, records: 0 });
  return store;
};
const cards = (ids: readonly string[]) => ids.map((id) => ({ kind: 'node', id }) as const);

test('an item that is drawn once per voice is selected as all its cards', () => {
  const store = opened(sampleDocument());
  store.getState().split('jp-doc');
  const document = selectDocument(store.getState());
  const parts = document === null ? [] : partsOf(document, 'jp-doc');
  expect(parts.length).toBeGreaterThan(1);
  selectItem(store, 'jp-doc');
  expect(store.getState().selected).toEqual(cards(parts));
  selectItem(store, 'ua-mod');
  expect(store.getState().selected).toEqual(cards(['ua-mod']));
});

test('a part of the graph is selected out of cards that are arranged alone, at a level that draws some of it', () => {
  const store = opened(aDocument({ nodes: { a: 'thing', b: 'thing', c: { level: 2 }, deep: { level: 3 } } }));
  store.getState().pack(['a']);
  selectCards(store, ['a', 'b']);
  expect(store.getState()).toMatchObject({ selected: cards(['a']), view: { packed: ['a'] } });
  selectCards(store, ['b', 'c']);
  expect(store.getState()).toMatchObject({ selected: cards(['b']), view: { packed: null, level: 1 } });
  selectCards(store, ['deep', 'c']);
  expect(store.getState()).toMatchObject({ selected: cards(['c']), view: { level: 2 } });
});
