import { expect, test } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { searchIndex } from '#core/queries/search/search-index.ts';
import { followHit, previewOf, type Hit } from '#features/search/model/follow-hit.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { aLargeDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const storeOf = (document: EntenteDocument): EntenteStore => {
  const store = createEntenteStore();
  store.getState().documentRead({ fileName: 'a.json', text: '', document, problems: [], skipped: 0, records: 0 });
  return store;
};

const hitsFor = (store: EntenteStore, query: string): readonly Hit[] => {
  const graph = selectGraph(store.getState());
  if (graph === null) throw new Error('no graph');
  const index = searchIndex(graph);
  while (index.readOn() < 1);
  const { link, items, speakers, passages } = index.search(query);
  return [...(link === null ? [] : [link]), ...items, ...speakers, ...passages];
};

const follow = (store: EntenteStore, query: string, kind?: Hit['kind']): void => {
  const hit = hitsFor(store, query).find((each) => kind === undefined || each.kind === kind);
  if (hit === undefined) throw new Error(`nothing for ${query}`);
  followHit(store, hit);
};

test('an item is selected and brought into view', () => {
  const store = storeOf(sampleDocument());
  follow(store, 'memorandum');
  expect(store.getState().selected).toEqual([{ kind: 'node', id: 'jp-doc' }]);
  expect(store.getState().cameraWish).toMatchObject({ kind: 'reveal', element: { kind: 'node', id: 'jp-doc' } });
});

test('an item of a deeper level is drawn first', () => {
  const store = storeOf(sampleDocument());
  follow(store, 'parallel production');
  expect(store.getState().view.level).toBe(2);
  expect(selectScene(store.getState())?.nodes.map(({ id }) => id)).toContain('parallel-production');
});

test('an item in a group is drawn: out of the group, or by itself where the group holds too many', () => {
  for (const document of [aLargeDocument(400), aLargeDocument(4000, 2)]) {
    const store = storeOf(document);
    const { length } = Object.keys(document.nodes);
    for (const id of ['n3', `n${length - 1}`]) {
      follow(store, id);
      expect(store.getState().selected).toEqual([{ kind: 'node', id }]);
      expect(selectScene(store.getState())?.nodes.map((node) => node.id)).toContain(id);
    }
  }
});

test('while the end of a path is picked, an item is that end', () => {
  const store = storeOf(sampleDocument());
  store.getState().pickPathFrom('ua-mod');
  follow(store, 'pentagon');
  expect(store.getState().view.path).toEqual({ from: 'ua-mod', to: 'us-dod', choice: 0 });
  expect(store.getState().selected).toEqual([]);
});

test('a passage selects its claim and shows its line', () => {
  const store = storeOf(sampleDocument());
  follow(store, 'signed a memorandum', 'passage');
  expect(store.getState().selected).toEqual([{ kind: 'claim', id: 'c06' }]);
  expect(store.getState().cameraWish).toMatchObject({ kind: 'reveal', element: { kind: 'line' } });
});

test('a speaker selects the lines of what they say', () => {
  const store = storeOf(sampleDocument());
  follow(store, 'white house', 'speaker');
  const { selected } = store.getState();
  expect(selected.length).toBeGreaterThan(3);
  expect(new Set(selected.map(({ kind }) => kind))).toEqual(new Set(['line']));
});

test('what is found is drawn even where a few cards are arranged alone', () => {
  const found: readonly (readonly [string, Hit['kind'], string])[] = [
    ['memorandum', 'item', 'node'],
    ['signed a memorandum', 'passage', 'line'],
    ['white house', 'speaker', 'line'],
  ];
  for (const [query, kind, shown] of found) {
    const store = storeOf(sampleDocument());
    store.getState().pack(['ukraine']);
    follow(store, query, kind);
    expect(store.getState().view.packed, query).toBeNull();
    expect(store.getState().cameraWish, query).toMatchObject({ kind: 'reveal', element: { kind: shown } });
  }
});

test('a pasted link goes where it points', () => {
  const store = storeOf(sampleDocument());
  follow(store, '#/c/c14');
  expect(store.getState().selected).toEqual([{ kind: 'claim', id: 'c14' }]);
  follow(store, '#/e/jp-doc~us-dod');
  expect(store.getState().selected).toEqual([{ kind: 'line', key: 'us-dod|jp-doc' }]);
  follow(store, '#/p/ua-mod/us-dod');
  expect(store.getState().view.path).toEqual({ from: 'ua-mod', to: 'us-dod', choice: 0 });
  follow(store, '#/s/una-2023-12@20-40');
  expect(store.getState().reader).toEqual({ source: 'una-2023-12', claim: 'c01' });
});

test('a preview names what the picture draws now, and changes neither view nor selection', () => {
  const store = storeOf(aLargeDocument(400));
  const before = store.getState();
  const elements = hitsFor(store, 'n7').map((hit) => previewOf(store, hit));
  const cards = selectScene(before)?.nodes.map(({ id }) => id);
  for (const element of elements) if (element?.kind === 'node') expect(cards).toContain(element.id);
  expect(elements[0]).not.toBeNull();
  expect(store.getState()).toEqual(before);
});

test('a pasted link with a view shows what it names in that view; one that is damaged says so and still leads there', () => {
  const store = storeOf(sampleDocument());
  store.getState().showLevel(3);
  follow(store, 'https://host/a/#/n/ua-mod?l=timeline&n=2.');
  expect(store.getState().view).toMatchObject({ level: 2, arrangement: 'timeline' });
  expect(store.getState().selected).toEqual([{ kind: 'node', id: 'ua-mod' }]);
  expect(store.getState().linkProblems).toEqual([]);

  const other = storeOf(sampleDocument());
  follow(other, '#/n/ua-mod?n=9');
  expect(other.getState().linkProblems).toEqual([{ code: 'value', part: 'n=9' }]);
  expect(other.getState().view.level).toBe(1);
  expect(other.getState().selected).toEqual([{ kind: 'node', id: 'ua-mod' }]);
});
