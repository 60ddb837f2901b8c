import { describe, expect, it } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';

const emptyDocument = {
  entente: '1',
  meta: { id: 'empty', title: 'Empty', lang: 'en' },
  voices: {},
  sources: {},
  ontology: { types: {}, relations: {}, statuses: {} },
  nodes: {},
  claims: [],
} as const;

const node = (id: string) => ({ kind: 'node', id }) as const;
const line = (key: string) => ({ kind: 'line', key }) as const;

describe('the store', () => {
  it('is made anew each time: two windows do not share one', () => {
    const one = createEntenteStore();
    one.getState().select(node('ukraine'));
    expect(createEntenteStore().getState().selected).toEqual([]);
  });

  it('opens the details with a selection: people click in order to read', () => {
    const store = createEntenteStore();
    store.getState().toggleDetails();
    store.getState().select(line('a|b'));
    expect(store.getState()).toMatchObject({ detailsOpen: true, selected: [line('a|b')] });
  });

  it('adds to and takes from the selection, a thing at most once', () => {
    const store = createEntenteStore();
    store.getState().toggleSelected(node('a'));
    store.getState().toggleSelected(line('a'));
    expect(store.getState().selected).toEqual([node('a'), line('a')]);
    store.getState().toggleSelected(node('a'));
    expect(store.getState().selected).toEqual([line('a')]);
    store.getState().selectAll([node('a'), node('b'), node('a')]);
    expect(store.getState().selected).toEqual([node('a'), node('b')]);
  });

  it('tells nobody when nothing changes', () => {
    const store = createEntenteStore();
    store.getState().hover(node('a'));
    let told = 0;
    store.subscribe(() => (told += 1));
    store.getState().hover(node('a'));
    store.getState().clearSelection();
    store.getState().showLevel(1);
    expect(told).toBe(0);
  });
});

describe('undo', () => {
  it('takes back a pinned card and a level, one step each, and nothing else', () => {
    const store = createEntenteStore();
    const history = store.temporal;
    store.getState().pin({ a: [10, 0] });
    store.getState().select(node('a'));
    store.getState().showLevel(2);
    store.getState().toggleLegend();
    expect(history.getState().pastStates).toHaveLength(2);
    history.getState().undo();
    expect(store.getState()).toMatchObject({ view: { level: 1 }, pins: { a: [10, 0] }, selected: [node('a')] });
    history.getState().undo();
    expect(store.getState().pins).toEqual({});
    history.getState().redo();
    expect(store.getState().pins).toEqual({ a: [10, 0] });
  });

  it('has no step for a Re-pack that let nothing go', () => {
    const store = createEntenteStore();
    store.getState().repack();
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('gives back the pins that Re-pack let go', () => {
    const store = createEntenteStore();
    store.getState().pin({ a: [10, 0] });
    store.getState().repack();
    expect(store.getState().pins).toEqual({});
    store.temporal.getState().undo();
    expect(store.getState().pins).toEqual({ a: [10, 0] });
  });

  it('begins empty with every document, whatever was done in the one before', () => {
    const store = createEntenteStore();
    const read = { fileName: 'a.json', text: '', problems: [], skipped: 0, records: 0 };
    store.getState().documentRead({ ...read, document: emptyDocument });
    expect(store.temporal.getState().pastStates).toEqual([]);
    store.getState().pin({ a: [10, 0] });
    store.getState().documentRead({ ...read, document: { ...emptyDocument } });
    expect(store.temporal.getState().pastStates).toEqual([]);
    expect(store.getState().pins).toEqual({});
  });
});
