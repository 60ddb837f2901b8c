import { describe, expect, test } from 'vitest';
import type { Frame } from '#core/picture/arrangement.ts';
import { permalink, type LinkTarget } from '#core/view/permalink.ts';
import { arrange } from '#layout/arrange.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectLooking, selectPassages, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { ModelCamera } from '#store/shapes/camera.ts';
import { keepPositions } from '#sync/keep-positions.ts';
import { keepTrail } from '#sync/place/keep-trail.ts';
import { keepUrl } from '#sync/keep-url.ts';
import { documentOpener } from '#sync/open-document.ts';
import { sampleText } from '#tests/sample-document.ts';
import { aWindow } from '#tests/sync/made-up-window.ts';

const desk: Frame = { width: 776, height: 800, display: 'desk' };

/** A canvas as far as cameras go: shows all of each new picture, or what was wished before the first. */
function keepCamera(store: EntenteStore): void {
  const show = ({ cx, cy, width }: ModelCamera): void => {
    const zoom = desk.width / width;
    const [x, y] = [desk.width / 2 - cx * zoom, desk.height / 2 - cy * zoom];
    store.getState().viewportSettled({ zoom, x, y, width: desk.width, height: desk.height });
  };
  store.subscribe(({ arrangement, cameraWish, viewport }, before) => {
    const look = cameraWish?.kind === 'look' ? cameraWish : null;
    if (arrangement !== null && arrangement !== before.arrangement) {
      const all = { cx: arrangement.width / 2, cy: arrangement.height / 2, width: arrangement.width };
      show(viewport === null && look !== null ? look.camera : all);
    } else if (look !== null && viewport !== null && look.serial !== before.cameraWish?.serial) show(look.camera);
  });
}

/** The program without a screen, at an address. */
async function visit(address = '') {
  const window = aWindow(address);
  const store = createEntenteStore();
  keepUrl(store, window.page);
  keepTrail(store);
  keepCamera(store);
  keepPositions(store, async (input) => arrange(input));
  store.getState().frameMeasured(desk);
  const open = (text: string): Promise<void> =>
    documentOpener(store)({ name: 'sample.json', read: async () => ({ ok: true, text }) });
  await open(sampleText());
  await arranged(store);
  return { window, store, open, ...store.getState() };
}

/** Resolves once no layout is under way, and what it changed is told. */
const arranged = async (store: EntenteStore): Promise<void> => {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (store.getState().arranging === 'working') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
  await Promise.resolve();
};

const seenIn = ({ view, selected, reader, panel, detailsOpen, arrangement, trail }: State) => ({
  view,
  selected,
  reader,
  panel,
  detailsOpen,
  arrangement,
  trail,
});

describe('a link brings back what was looked at', () => {
  test('lens, filters, focus, arrangement, selection and camera, in a new visit, to the same pixel', async () => {
    const first = await visit();
    const state = first.store.getState();
    const [voice = ''] = Object.keys(state.document?.voices ?? {});
    state.chooseLens([voice]);
    state.filter({
      statuses: ['signed', 'announced'],
      dates: { from: '2023-01', to: '2023-12', maybe: true, undated: false },
    });
    state.treatUnmatched('hide');
    state.hide(['conference']);
    state.expand('us-dod');
    state.arrangeRings('jp-doc');
    state.select({ kind: 'node', id: 'jp-doc' });
    await arranged(first.store);
    state.lookAt({ cx: 123.4, cy: 56.7, width: 321 });
    await arranged(first.store);

    const second = await visit(first.window.address());
    const [before, after] = [first.store.getState(), second.store.getState()];
    expect(seenIn(after)).toEqual({ ...seenIn(before), trail: after.trail });
    expect(selectLooking(after)).toEqual(selectLooking(before));
    for (const key of ['x', 'y'] as const)
      expect(Math.abs((after.viewport?.[key] ?? 0) - (before.viewport?.[key] ?? 9)), key).toBeLessThanOrEqual(1);
    expect(after.linkProblems).toEqual([]);
    await Promise.resolve();
    expect(second.window.entries()).toEqual([first.window.address()]);
  });

  test('some items alone at another level of detail, and nothing in the address for what is as it was opened', async () => {
    const first = await visit();
    first.arrange('layers');
    first.pack(['ua-mod', 'us-dod', 'jp-doc', 'capacity']);
    first.showLevel(2);
    await arranged(first.store);
    expect(first.window.address()).toBe('#/?l=layers&n=2&pk=ua-mod,us-dod,jp-doc,capacity');
    const second = await visit(first.window.address());
    expect(selectScene(second.store.getState())).toEqual(selectScene(first.store.getState()));
    expect(second.store.getState().arrangement).toEqual(first.store.getState().arrangement);
  });

  test('the text that is read, with the claim whose passage it is, though the address names only the passage', async () => {
    const first = await visit();
    first.openReader({ source: 'una-2023-12', claim: 'c06' });
    await arranged(first.store);
    expect(first.window.address()).toMatch(/^#\/s\/una-2023-12@\d+-\d+$/u);
    const second = await visit(first.window.address());
    expect(second.store.getState().reader).toEqual({ source: 'una-2023-12', claim: 'c06' });
    expect(selectPassages(second.store.getState()).get('c06')).not.toBeNull();
  });

  test('a card in parts, one for each voice, of which one is selected and one of its claims is read', async () => {
    const first = await visit();
    first.arrange('layers');
    first.split('jp-doc');
    await arranged(first.store);
    const part = selectScene(first.store.getState())?.nodes.find(({ id }) => id.startsWith('jp-doc-'))?.id ?? '';
    first.select({ kind: 'node', id: part });
    const said = selectGraph(first.store.getState())?.nodes.get(part)?.claims[0]?.id ?? '';
    first.openReader({ source: 'una-2023-12', claim: said });
    await arranged(first.store);
    const { store } = await visit(first.window.address());
    expect(store.getState()).toMatchObject({
      view: { split: ['jp-doc'] },
      selected: [{ kind: 'node', id: part }],
      reader: { source: 'una-2023-12', claim: said },
      linkProblems: [],
    });
  });

  test('every claim of the text, though several have the same passage', async () => {
    const { store, window, document } = await visit();
    for (const { id } of document?.claims ?? []) {
      store.getState().openReader({ source: 'una-2023-12', claim: id });
      await Promise.resolve();
      const address = window.address();
      store.getState().closeReader();
      await Promise.resolve();
      window.enter(address);
      expect(store.getState().reader, address).toEqual({ source: 'una-2023-12', claim: id });
    }
  });
});

describe('a permalink', () => {
  const targets: readonly (readonly [LinkTarget, Partial<State>])[] = [
    [
      { kind: 'node', id: 'ua-mod' },
      { selected: [{ kind: 'node', id: 'ua-mod' }], panel: 'details' },
    ],
    [
      { kind: 'line', key: 'ua-mod|jp-doc' },
      { selected: [{ kind: 'line', key: 'ua-mod|jp-doc' }], panel: 'details' },
    ],
    [
      { kind: 'claim', id: 'c06' },
      { selected: [{ kind: 'claim', id: 'c06' }], panel: 'details' },
    ],
    [
      { kind: 'passage', source: 'una-2023-12', span: { start: 3, end: 7 } },
      { reader: { source: 'una-2023-12', claim: null, span: { start: 3, end: 7 } } },
    ],
  ];

  test.each(targets)('%o shows it, with the details open', async (target, shown) => {
    const { store, window } = await visit(permalink(target));
    store.setState({ detailsOpen: false });
    expect(store.getState()).toMatchObject(shown);
    window.enter('#/?l=layers');
    window.enter(permalink(target));
    expect(store.getState()).toMatchObject({ ...shown, detailsOpen: true, linkProblems: [] });
    expect(window.address()).toBe(permalink(target));
  });

  test('of a path shows the path in its panel, and on the way to it', async () => {
    const { store } = await visit(permalink({ kind: 'path', from: 'ua-mod', to: 'frankensam' }));
    const state = store.getState();
    expect(state).toMatchObject({ panel: 'path', detailsOpen: true, selected: [] });
    expect(selectLooking(state)?.stations.at(-1)).toBe('frankensam');
    expect(state.trail.map(({ label }) => label)).toEqual([{ kind: 'path', from: 'ua-mod', to: 'frankensam' }]);
  });

  test('of what the document has not shows the whole picture and says so', async () => {
    const { store } = await visit('#/c/c-foo');
    expect(store.getState()).toMatchObject({ selected: [], linkProblems: [{ code: 'unknown', part: 'c-foo' }] });
  });

  test('that was cut off on its way shows the whole picture and says where', async () => {
    const { store } = await visit('#/n/ua-mod?l=rin');
    expect(store.getState()).toMatchObject({ selected: [], linkProblems: [{ code: 'value', part: 'l=rin' }] });
  });
});

test('Back leads through the places one was at to the opening view, and Forward to them again', async () => {
  const { store, window } = await visit();
  const { select, focusOn, findPath, arrange: choose } = store.getState();
  const places = [seenIn(store.getState())];
  const steps = [
    () => select({ kind: 'node', id: 'ua-mod' }),
    () => focusOn('ua-mod', 2),
    () => choose('layers'),
    () => findPath('ua-mod', 'frankensam'),
  ];
  for (const step of steps) {
    step();
    await arranged(store);
    places.push(seenIn(store.getState()));
  }
  const entries = window.entries().slice();
  expect(entries).toHaveLength(steps.length + 1);
  for (const place of places.slice(0, -1).toReversed()) {
    window.back();
    await arranged(store);
    const { view, selected, arrangement, trail } = store.getState();
    expect([view, selected, arrangement]).toEqual([place.view, place.selected, place.arrangement]);
    expect(trail.map(({ label }) => label)).toEqual(place.trail.map(({ label }) => label));
  }
  for (const place of places.slice(1)) {
    window.forward();
    await arranged(store);
    expect(store.getState().view).toEqual(place.view);
  }
  expect(window.entries()).toEqual(entries);
});

test('another document begins without the address of the one before', async () => {
  const { store, window, open } = await visit('#/n/ua-mod?l=layers');
  await open(
    '{"entente":"1","meta":{"id":"x","title":"X","lang":"en"},"voices":{},"sources":{},"ontology":{"types":{},"relations":{},"statuses":{}},"nodes":{},"claims":[]}',
  );
  expect([window.entries(), store.getState().selected]).toEqual([['#/'], []]);
});
