import { openingPlace } from '#core/view/place.ts';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#core/graph/voices/parts.ts';
import { openingView } from '#core/view/view.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { changeTo } from '#store/memory/history.ts';
import { selectDocument } from '#store/selectors.ts';
import { sampleDocument } from '#tests/sample-document.ts';

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

describe('looking', () => {
  it('closer at an item leaves the path, which takes all the light', () => {
    const store = createEntenteStore();
    store.getState().findPath('a', 'b');
    store.getState().focusOn('a', 2);
    expect(store.getState()).toMatchObject({ view: { path: null, focus: { id: 'a', depth: 2 } }, panel: 'details' });
    expect(store.temporal.getState().pastStates).toHaveLength(2);
  });

  it('closer at an item ends when the item is hidden, in rings as well; hiding another does not end it', () => {
    const store = createEntenteStore();
    store.getState().arrangeRings('a');
    store.getState().hide(['b']);
    expect(store.getState().view).toMatchObject({ focus: { id: 'a' }, arrangement: 'rings' });
    store.getState().hide(['c', 'a']);
    expect(store.getState().view).toMatchObject({ focus: null, arrangement: 'lanes', hidden: ['b', 'c', 'a'] });
  });
});

describe('a new document', () => {
  const read = { fileName: 'a.json', text: '', document: emptyDocument, problems: [], skipped: 0, records: 0 };

  it('is met with nothing of the old one: neither its way, nor its link, nor its search', () => {
    const store = createEntenteStore();
    store.getState().trailWalked([{ label: { kind: 'expand', id: 'a' }, view: openingView }]);
    store.getState().linkFailed([{ code: 'unknown', part: 'a' }]);
    store.getState().openSearch();
    store.getState().documentRead(read);
    expect(store.getState()).toMatchObject({ trail: [], linkProblems: [], searchOpen: false });
  });

  it('has no wish of the camera waiting, and the next one has a number that none had', () => {
    const store = createEntenteStore();
    store.getState().fit();
    store.getState().reveal(node('a'));
    store.getState().documentRead(read);
    expect(store.getState().cameraWish).toBeNull();
    store.getState().fit();
    expect(store.getState().cameraWish).toEqual({ kind: 'fit', serial: 3 });
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

  it('has a step for a Re-pack, which moves cards, and takes back no more than that', () => {
    const store = createEntenteStore();
    store.getState().filter({ quoted: true });
    store.getState().repack();
    expect(changeTo(store.temporal.getState().pastStates.at(-1), store.getState())).toBe('pack');
    store.temporal.getState().undo();
    expect(store.getState()).toMatchObject({ packing: 0, view: { filters: { quoted: true } } });
    store.temporal.getState().redo();
    store.getState().showLevel(2);
    store.temporal.getState().undo();
    expect(store.getState()).toMatchObject({ packing: 1, view: { level: 1 } });
  });

  it('leaves no number of a Re-pack to be given again: a picture was made under it, for the width of then', () => {
    const store = createEntenteStore();
    store.getState().repack();
    store.temporal.getState().undo();
    store.getState().repack();
    expect(store.getState().packing).toBe(2);
  });

  it('leaves the panel of a path that it takes back, and the picking of an end that it gives back', () => {
    const store = createEntenteStore();
    store.getState().findPath('a', 'b');
    store.temporal.getState().undo();
    expect(store.getState()).toMatchObject({ view: { path: null }, panel: 'details' });
    store.getState().findPath('a', 'b');
    store.getState().pickPathFrom('a');
    expect(store.getState()).toMatchObject({ panel: 'path', picking: 'a' });
    store.temporal.getState().undo();
    expect(store.getState()).toMatchObject({ view: { path: { to: 'b' } }, panel: 'path', picking: null });
    expect(store.temporal.getState().futureStates).toHaveLength(1);
  });

  it('lets go of a selected part that it joins again, and of nothing else', () => {
    const store = createEntenteStore();
    const document = sampleDocument();
    store.getState().documentRead({ fileName: '', text: '', document, problems: [], skipped: 0, records: 0 });
    store.getState().split('jp-doc');
    const [part = ''] = partsOf(selectDocument(store.getState()) ?? document, 'jp-doc');
    store.getState().selectAll([node(part), node('ua-mod'), node('group:ua:ministry'), line(`${part}|us-dod`)]);
    store.temporal.getState().undo();
    expect(store.getState().selected).toEqual([node('ua-mod'), node('group:ua:ministry')]);
    expect(store.temporal.getState().futureStates).toHaveLength(1);
  });

  it('brings pins back with the arrangement that they were made in, in one step', () => {
    const store = createEntenteStore();
    store.getState().pin({ a: [10, 0] });
    store.getState().arrange('lanes');
    expect(store.getState().pins).toEqual({ a: [10, 0] });
    for (const change of [
      () => store.getState().arrange('layers'),
      () => store.getState().arrangeRings('a'),
      () => store.getState().showView({ ...openingView, packed: ['a'] }),
    ]) {
      change();
      expect(store.getState().pins).toEqual({});
      store.temporal.getState().undo();
      expect(store.getState()).toMatchObject({ view: openingView, pins: { a: [10, 0] } });
    }
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

it('leaving the rings leaves the focus that they drew; a focus taken in another arrangement stays', () => {
  const store = createEntenteStore();
  store.getState().arrangeRings('a');
  store.getState().arrange('lanes');
  expect(store.getState().view).toMatchObject({ arrangement: 'lanes', focus: null });
  store.getState().focusOn('b', 1);
  store.getState().arrange('timeline');
  expect(store.getState().view).toMatchObject({ arrangement: 'timeline', focus: { id: 'b', depth: 1 } });
});

it('a place without a camera brings what is selected there into sight', () => {
  const store = createEntenteStore();
  store.getState().showPlace({ ...openingPlace, selected: [{ kind: 'node', id: 'a' }] });
  expect(store.getState().cameraWish).toMatchObject({ kind: 'reveal', element: { kind: 'node', id: 'a' } });
  const camera = { cx: 1, cy: 2, width: 300 };
  store.getState().showPlace({ ...openingPlace, selected: [{ kind: 'node', id: 'a' }], camera });
  expect(store.getState().cameraWish).toMatchObject({ kind: 'look', camera });
});
