import { describe, expect, it } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Arrangement } from '#core/picture/arrangement.ts';
import { openingView } from '#core/view/view.ts';
import { arrange } from '#layout/arrange.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import type { Viewport } from '#store/shapes/camera.ts';
import { keepUrl } from '#sync/keep-url.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { aDocument } from '#tests/factories.ts';
import { frames, sampleInput } from '#tests/layout/sample-input.ts';
import { aWindow, taskEnd } from './made-up-window.ts';

const sample = sampleDocument();

const read = (store: EntenteStore, document: EntenteDocument): void =>
  store.getState().documentRead({ fileName: 'x.json', text: '', document, problems: [], skipped: 0, records: 0 });

/** The program with the sample open, at an address. */
async function opened(hash = '') {
  const window = aWindow(hash);
  const store = createEntenteStore();
  const stop = keepUrl(store, window.page);
  read(store, sample);
  await taskEnd();
  return { window, store, stop, ...store.getState() };
}

/** A picture of the sample as it was laid out once; each asking gives a new one. */
const laidOut = arrange(sampleInput(frames['panels-open']));
const anArrangement = (): Arrangement => ({ ...laidOut });
const seen = (x: number, zoom = 1): Viewport => ({ zoom, x, y: 0, width: 800, height: 600 });

describe('the address', () => {
  it('stays empty for the opening view, and gets an entry for each place that one would go back to', async () => {
    const { window, select, filter, focusOn } = await opened();
    expect(window.entries()).toEqual(['']);
    select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    filter({ statuses: ['signed'] });
    await taskEnd();
    focusOn('ua-mod', 2);
    await taskEnd();
    expect(window.entries()).toEqual(['', '#/n/ua-mod', '#/n/ua-mod?f=st:signed', '#/n/ua-mod?f=st:signed&d=2']);
  });

  it('gets one entry for all changes of a task, and none for what is only pointed at', async () => {
    const { window, select, arrange, hover, focus, match, openSearch } = await opened();
    select({ kind: 'node', id: 'ua-mod' });
    arrange('layers');
    select({ kind: 'claim', id: 'c06' });
    await taskEnd();
    hover({ kind: 'node', id: 'jp-doc' });
    focus({ kind: 'node', id: 'jp-doc' });
    match(new Set(['jp-doc']));
    openSearch();
    await taskEnd();
    expect(window.entries()).toEqual(['', '#/c/c06?l=layers']);
  });

  it('says where the camera was moved to, in the entry that stands', async () => {
    const { window, store, positionsComputed, viewportSettled, select } = await opened();
    positionsComputed(anArrangement());
    viewportSettled(seen(0));
    await taskEnd();
    expect(window.entries()).toEqual(['']);
    select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    viewportSettled(seen(-100, 2));
    await taskEnd();
    expect(window.entries()).toEqual(['', '#/n/ua-mod?x=250,150,400']);
    store.getState().viewportSettled({ ...seen(0), width: 600, x: -100 });
    await taskEnd();
    expect(window.entries(), 'a panel took room, the middle is the same').toEqual(['', '#/n/ua-mod']);
  });

  it('gets one entry for a window of dates that is dragged from month to month', async () => {
    const { window, filter } = await opened();
    for (const month of ['2023-10', '2023-11', '2023-12']) {
      filter({ dates: { from: month, to: '2023-12', maybe: true, undated: true } });
      await taskEnd();
    }
    filter({ quoted: true });
    await taskEnd();
    expect(window.entries()).toEqual(['', '#/?t=2023-12..2023-12!maybe', '#/?f=only:quoted&t=2023-12..2023-12!maybe']);
  });

  it('says what a document was opened with, a last view for example, without an entry', async () => {
    const window = aWindow();
    const store = createEntenteStore();
    keepUrl(store, window.page);
    store.subscribe((state, before) => {
      if (state.document !== before.document) state.arrange('layers');
    });
    read(store, sample);
    await taskEnd();
    expect(window.entries()).toEqual(['#/?l=layers']);
    store.getState().select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    expect(window.entries()).toEqual(['#/?l=layers', '#/n/ua-mod?l=layers']);
  });

  it('is left as it was where a browser refuses, and where a place is too long for a link', async () => {
    const window = aWindow();
    const store = createEntenteStore();
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    keepUrl(store, { ...window.page, history: { pushState: refuse, replaceState: refuse } });
    read(store, sample);
    store.getState().select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    expect(window.entries()).toEqual(['']);

    const other = await opened();
    other.hide(['x'.repeat(40_000)]);
    await taskEnd();
    expect(other.window.entries()).toEqual(['']);
    other.showHidden();
    other.select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    expect(other.window.entries()).toEqual(['', '#/n/ua-mod']);
  });

  it('is let alone after the stop', async () => {
    const { window, stop, select } = await opened();
    stop();
    select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    expect([window.entries(), window.listenerCount()]).toEqual([[''], 0]);
  });
});

describe('a link that the page was opened with', () => {
  it('waits for the document, then is shown, and makes no entry', async () => {
    const { window, store } = await opened('#/n/jp-doc?f=only:quoted&d=2&x=100,50,400');
    expect(store.getState()).toMatchObject({
      selected: [{ kind: 'node', id: 'jp-doc' }],
      view: { ...openingView, filters: { ...openingView.filters, quoted: true }, focus: { id: 'jp-doc', depth: 2 } },
      cameraWish: { kind: 'look', camera: { cx: 100, cy: 50, width: 400 } },
      linkProblems: [],
    });
    expect(window.entries()).toEqual(['#/n/jp-doc?f=only:quoted&d=2&x=100,50,400']);
  });

  it('keeps its camera once the canvas has answered', async () => {
    const { window, positionsComputed, viewportSettled, select } = await opened('#/n/jp-doc?x=250,150,400');
    positionsComputed(anArrangement());
    viewportSettled(seen(-100, 2));
    await taskEnd();
    expect(window.entries()).toEqual(['#/n/jp-doc?x=250,150,400']);
    select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    expect(window.address(), "a link is nobody's home").toBe('#/n/ua-mod?x=250,150,400');
  });

  it('shows the opening view and what is wrong, where it is damaged', async () => {
    const { window, store, select } = await opened('#/n/jp-doc?n=7');
    expect(store.getState()).toMatchObject({
      view: openingView,
      selected: [],
      linkProblems: [{ code: 'value', part: 'n=7' }],
    });
    expect(window.entries()).toEqual(['#/n/jp-doc?n=7']);
    select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    expect(window.entries()).toEqual(['#/n/jp-doc?n=7', '#/n/ua-mod']);
  });

  it('shows what the document has of it, and tells what it has not', async () => {
    const { store } = await opened('#/?sel=n.foo,n.ua-mod&h=bar');
    expect(store.getState()).toMatchObject({
      selected: [{ id: 'ua-mod' }],
      view: { hidden: [] },
      linkProblems: [
        { code: 'unknown', part: 'foo' },
        { code: 'unknown', part: 'bar' },
      ],
    });
  });

  it('is not about a document that is opened later', async () => {
    const { window, store } = await opened('#/?sel=n.foo,n.ua-mod&l=layers');
    read(store, aDocument({ nodes: { one: 'thing' } }));
    expect([window.address(), store.getState().linkProblems]).toEqual(['#/', []]);
    await taskEnd();
    store.getState().select({ kind: 'node', id: 'one' });
    await taskEnd();
    expect(window.entries()).toEqual(['#/', '#/n/one']);
  });
});

describe('Back and Forward', () => {
  it('show the places between which they go, and write nothing', async () => {
    const { window, store, select, arrange } = await opened();
    select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    arrange('layers');
    await taskEnd();
    const all = window.entries().slice();
    window.back();
    await taskEnd();
    expect(store.getState()).toMatchObject({ selected: [{ id: 'ua-mod' }], view: { arrangement: 'lanes' } });
    window.back();
    await taskEnd();
    expect(store.getState()).toMatchObject({ selected: [], view: openingView });
    window.forward();
    window.forward();
    await taskEnd();
    expect(store.getState()).toMatchObject({ selected: [{ id: 'ua-mod' }], view: { arrangement: 'layers' } });
    expect(window.entries()).toEqual(all);
  });

  it('can be taken back as a step of the view, and a new place then follows the one that stands', async () => {
    const { window, store, select, arrange } = await opened();
    arrange('layers');
    await taskEnd();
    window.back();
    await taskEnd();
    store.temporal.getState().undo();
    await taskEnd();
    expect(store.getState().view.arrangement).toBe('layers');
    select({ kind: 'node', id: 'ua-mod' });
    await taskEnd();
    expect(window.entries()).toEqual(['', '#/?l=layers', '#/n/ua-mod?l=layers']);
  });

  it('are followed once, however often and late a browser tells of them', async () => {
    const { window, store, select } = await opened('#/n/jp-doc');
    window.enter('#/n/us-dod');
    select({ kind: 'node', id: 'ua-mod' });
    window.tellAgain();
    expect(store.getState().selected).toEqual([{ kind: 'node', id: 'ua-mod' }]);
    await taskEnd();
    window.tellAgain();
    expect(window.entries()).toEqual(['#/n/jp-doc', '#/n/us-dod', '#/n/ua-mod']);
  });

  it('forget what was wrong with another link', async () => {
    const { window, store } = await opened('#/?n=7');
    window.enter('#/n/ua-mod');
    expect([store.getState().linkProblems, store.getState().selected]).toEqual([[], [{ kind: 'node', id: 'ua-mod' }]]);
    window.back();
    expect(store.getState()).toMatchObject({ selected: [], linkProblems: [{ part: 'n=7' }] });
    await taskEnd();
    expect(window.entries()).toEqual(['#/?n=7', '#/n/ua-mod']);
  });
});
