import { describe, expect, test } from 'vitest';
import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { selectGraph, selectLooking, selectNarrowed, selectPath, selectPaths, selectScene } from '#store/selectors.ts';
import { keepPositions } from '#sync/keep-positions.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

const opened = async () => {
  const store = createEntenteStore();
  const asked: LayoutInput[] = [];
  const layout = (input: LayoutInput): Promise<Arrangement> => {
    asked.push(input);
    return Promise.resolve(arrange(input));
  };
  keepPositions(store, layout);
  store.getState().frameMeasured({ width: 776, height: 800, display: 'desk' });
  const document = sampleDocument();
  store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
  await settled();
  return { store, asked };
};

const placesOf = (arrangement: Arrangement | null): ReadonlyMap<string, string> =>
  new Map(arrangement?.cards.map(({ id, x, y }) => [id, `${x} ${y}`]));

describe('whatever is looked at, nothing moves', () => {
  test('by voices, filters, hiding and focus: the arrangement is the same object, and no other is asked for', async () => {
    const { store, asked } = await opened();
    const { arrangement } = store.getState();
    const { chooseLens, filter, hide, focusOn, treatUnmatched } = store.getState();
    for (const act of [
      () => chooseLens(['kyiv']),
      () => chooseLens('shared'),
      () => filter({ statuses: ['signed'] }),
      () => filter({ types: ['ministry'], quoted: true }),
      () => hide(['jp-doc']),
      () => treatUnmatched('hide'),
      () => focusOn('us-dod', 2),
    ]) {
      act();
      await settled();
      expect(store.getState().arrangement).toBe(arrangement);
    }
    expect(asked).toHaveLength(1);
    expect(selectLooking(store.getState())?.passing).not.toBeNull();
  });

  test('by expanding: what comes takes new places, and what was there keeps its own', async () => {
    const { store } = await opened();
    const before = placesOf(store.getState().arrangement);
    store.getState().expand('jp-doc');
    await settled();
    const after = placesOf(store.getState().arrangement);
    expect(after.size).toBeGreaterThan(before.size);
    for (const [id, place] of before) expect(after.get(id)).toBe(place);
    store.getState().expand('adviser');
    await settled();
    const later = placesOf(store.getState().arrangement);
    for (const [id, place] of after) expect(later.get(id)).toBe(place);
    store.getState().collapse('jp-doc');
    store.getState().collapse('adviser');
    await settled();
    expect(placesOf(store.getState().arrangement)).toEqual(before);
  });
});

test('"Re-pack visible" arranges what is in the light alone, and can be taken back', async () => {
  const { store } = await opened();
  const before = store.getState().arrangement;
  store.getState().chooseLens(['kyiv']);
  const lit = selectLooking(store.getState())?.lit ?? new Set<string>();
  store.getState().pack(
    selectScene(store.getState())
      ?.nodes.map(({ id }) => id)
      .filter((id) => lit.has(id)) ?? [],
  );
  await settled();
  const cards = store.getState().arrangement?.cards.map(({ id }) => id) ?? [];
  expect(cards.length).toBeGreaterThan(5);
  expect(cards.every((id) => lit.has(id))).toBe(true);
  store.temporal.getState().undo();
  await settled();
  expect(store.getState().arrangement?.cards).toEqual(before?.cards);
});

describe('from the Ministry of Defense to FrankenSAM', () => {
  test('there is a way, the same every time, and every step of it has a claim with a passage', async () => {
    const ways = await Promise.all(
      [1, 2].map(async () => {
        const { store } = await opened();
        store.getState().findPath('ua-mod', 'frankensam');
        return { state: store.getState(), paths: selectPaths(store.getState()) };
      }),
    );
    const [one, other] = ways;
    expect(one?.paths.length).toBeGreaterThan(0);
    expect(one?.paths).toEqual(other?.paths);
    const graph = one === undefined ? null : selectGraph(one.state);
    for (const { steps } of one?.paths ?? [])
      for (const { edge } of steps)
        expect(graph?.edges.get(edge)?.claims.some(({ quote }) => quote !== undefined)).toBe(true);
  });

  test('its stations are drawn, whatever their level, and it is the path that is in the light', async () => {
    const { store } = await opened();
    store.getState().findPath('ua-mod', 'ua-air-defense');
    const path = selectPath(store.getState());
    const drawn = new Set(selectScene(store.getState())?.nodes.map(({ id }) => id));
    for (const id of path?.nodes ?? ['']) expect(drawn.has(id)).toBe(true);
    expect(selectLooking(store.getState())?.stations).toEqual(path?.nodes);
  });

  test('there is none in the agency’s own words, and there is again without the filters', async () => {
    const { store } = await opened();
    store.getState().findPath('ua-mod', 'frankensam');
    store.getState().chooseLens(['agency']);
    expect(selectPaths(store.getState())).toEqual([]);
    store.getState().clearFilters();
    expect(selectPaths(store.getState()).length).toBeGreaterThan(0);
  });
});

test('every change of what is looked at is one step of undo, and undo brings back exactly what was there', async () => {
  const { store } = await opened();
  const verbs = [
    () => store.getState().chooseLens(['washington']),
    () => store.getState().filter({ statuses: ['signed', 'agreed'] }),
    () => store.getState().hide(['us-embassy']),
    () => store.getState().pin({ 'us-dod': [10, 20] }),
    () => store.getState().focusOn('jp-doc', 2),
    () => store.getState().expand('jp-doc'),
    () => store.getState().split('jp-doc'),
    () => store.getState().arrange('layers'),
    () => store.getState().findPath('us-dod', 'ukraine'),
    () => store.getState().sizeBy('degree'),
  ];
  const states = [store.getState()];
  for (const act of verbs) {
    act();
    states.push(store.getState());
  }
  expect(store.temporal.getState().pastStates).toHaveLength(verbs.length);
  for (const past of states.slice(0, -1).toReversed()) {
    store.temporal.getState().undo();
    expect([store.getState().view, store.getState().pins]).toEqual([past.view, past.pins]);
  }
  for (const next of states.slice(1)) {
    store.temporal.getState().redo();
    expect([store.getState().view, store.getState().pins]).toEqual([next.view, next.pins]);
  }
});

test('a voice holds back what it does not tell, and narrowing twice asks for nothing twice', async () => {
  const { store } = await opened();
  store.getState().chooseLens(['kyiv']);
  const narrowed = selectNarrowed(store.getState());
  store.getState().select({ kind: 'node', id: 'jp-doc' });
  expect(selectNarrowed(store.getState())).toBe(narrowed);
  expect(narrowed?.nodes.size).toBe(25);
});
