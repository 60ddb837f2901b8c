import { describe, expect, it, vi } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { openingView } from '#core/view/view.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { keepLastView } from '#sync/place/keep-last-view.ts';
import { readLastView, writeLastView } from '#sync/place/last-views.ts';
import { aDocument } from '#tests/factories.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { taskEnd } from './made-up-window.ts';

const sample = sampleDocument();
const key = `entente:view:${sample.meta.id}`;

const aStorage = (kept: { readonly [key: string]: string } = {}) => {
  const texts = new Map(Object.entries(kept));
  return {
    texts,
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
};

/** A visit to a document. */
function visit(storage: ReturnType<typeof aStorage>, document: EntenteDocument = sample, hasLink = false) {
  const store = createEntenteStore();
  const restored = vi.fn<(showOpeningView: () => void) => void>();
  const refused = vi.fn();
  const stop = keepLastView(store, { storage: () => storage, hasLink: () => hasLink, refused, restored });
  const open = (other: EntenteDocument): void =>
    store
      .getState()
      .documentRead({ fileName: 'x.json', text: '', document: other, problems: [], skipped: 0, records: 0 });
  open(document);
  return { store, restored, refused, stop, open, ...store.getState() };
}

describe('the last view of a document', () => {
  it('comes back with the cards that were moved, tells so, and nothing of it can be taken back', async () => {
    const storage = aStorage();
    const first = visit(storage);
    first.chooseLens('shared');
    first.filter({ statuses: ['signed'] });
    first.select({ kind: 'node', id: 'ua-mod' });
    first.pin({ 'ua-mod': [10, -20] });
    await taskEnd();
    first.stop();
    expect(first.restored).not.toHaveBeenCalled();

    const { store, restored } = visit(storage);
    expect(store.getState()).toMatchObject({
      view: { ...openingView, lens: 'shared', filters: { ...openingView.filters, statuses: ['signed'] } },
      pins: { 'ua-mod': [10, -20] },
      selected: [],
    });
    expect(restored).toHaveBeenCalledTimes(1);
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('can be left for the opening view, and then is not kept any longer', async () => {
    const storage = aStorage({ [key]: '{"version":1,"fragment":"#/?l=layers","pins":{"ua-mod":[1,2]}}' });
    const { store, restored } = visit(storage);
    restored.mock.calls[0]?.[0]();
    await taskEnd();
    expect(store.getState()).toMatchObject({ view: openingView, pins: {}, cameraWish: { kind: 'fit' } });
    expect(storage.texts.has(key)).toBe(false);
  });

  it('gives way to a link', () => {
    const storage = aStorage({ [key]: '{"version":1,"fragment":"#/?l=layers","pins":{}}' });
    const { store, restored } = visit(storage, sample, true);
    expect([store.getState().view, restored.mock.calls]).toEqual([openingView, []]);
  });

  it('has what the document still has of it, and is nothing where that is nothing', () => {
    const pins = '{"gone":[1,2],"rest:left:us-dod":[3,4]}';
    const storage = aStorage({ [key]: `{"version":1,"fragment":"#/?h=gone,ua-mod","pins":${pins}}` });
    const { view, pins: kept } = visit(storage).store.getState();
    expect([view.hidden, kept]).toEqual([['ua-mod'], { 'rest:left:us-dod': [3, 4] }]);
    const { restored, store } = visit(
      aStorage({ [key]: '{"version":1,"fragment":"#/?h=gone","pins":{"gone":[1,2]}}' }),
    );
    expect([store.getState().view, restored.mock.calls]).toEqual([openingView, []]);
  });

  it.each(['', 'null', '[1', '{"version":2,"fragment":"#/?l=layers"}', '{"version":1,"fragment":"#/?l=circle"}'])(
    'is not made of what cannot be read: %s',
    (text) => {
      expect(visit(aStorage({ [key]: text })).store.getState().view).toEqual(openingView);
    },
  );

  it('is that of the document that is open', async () => {
    const storage = aStorage();
    const other = aDocument({ nodes: { one: 'thing' } });
    const { store, open, arrange } = visit(storage);
    arrange('layers');
    await taskEnd();
    open(other);
    expect(store.getState().view).toEqual(openingView);
    store.getState().showLevel(2);
    await taskEnd();
    open(sample);
    expect(store.getState().view).toEqual({ ...openingView, arrangement: 'layers' });
    expect(JSON.parse(storage.texts.get('entente:view:made-up') ?? '')).toEqual({
      version: 1,
      fragment: '#/?n=2',
      pins: {},
    });
  });

  it('is kept of twenty documents, those looked at last', () => {
    const storage = aStorage();
    for (let place = 0; place < 25; place += 1) writeLastView(storage, `d${place}`, { fragment: '#/?n=2', pins: {} });
    writeLastView(storage, 'd5', { fragment: '#/?n=3', pins: {} });
    writeLastView(storage, 'd25', { fragment: '#/?n=2', pins: {} });
    expect([...storage.texts.keys()].filter((name) => name.startsWith('entente:view:'))).toHaveLength(20);
    expect(readLastView(storage, 'd5')).toEqual({ fragment: '#/?n=3', pins: {} });
    expect(readLastView(storage, 'd6')).toBeNull();
  });

  it('is asked for no more once the browser has refused, which is told once', async () => {
    const store = createEntenteStore();
    const refused = vi.fn();
    const refuse = () => {
      throw new Error('SecurityError');
    };
    keepLastView(store, { storage: refuse, hasLink: () => false, refused, restored: vi.fn() });
    store
      .getState()
      .documentRead({ fileName: 'x.json', text: '', document: sample, problems: [], skipped: 0, records: 0 });
    store.getState().showLevel(2);
    await taskEnd();
    expect(refused).toHaveBeenCalledTimes(1);
  });
});
