import { describe, expect, test } from 'vitest';
import { textIn } from '#core/document/text-in.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectPassages, selectScene } from '#store/selectors.ts';
import { keepPositions } from '#sync/keep-positions.ts';
import { documentOpener } from '#sync/open-document.ts';
import { sampleText } from '#tests/sample-document.ts';

const desk: Frame = { width: 776, height: 800, display: 'desk' };

/** The program without a screen: opened on a text, arranged, and at rest. */
async function opened(text: string): Promise<EntenteStore> {
  const store = createEntenteStore();
  keepPositions(store, async (input) => arrange(input));
  store.getState().frameMeasured(desk);
  await documentOpener(store)({ name: 'sample.json', read: async () => ({ ok: true, text }) });
  await arranged(store);
  return store;
}

/** Resolves once no layout is under way. */
const arranged = (store: EntenteStore): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (store.getState().arranging === 'working') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });

describe('from the file to the receipt', () => {
  test('the document opens without a fault and is drawn: 23 of 50 items, 25 lines, each where the layout put it', async () => {
    const { getState } = await opened(sampleText());
    const scene = selectScene(getState());
    const { loading, problems, arrangement } = getState();
    expect([loading.phase, problems.filter(({ severity }) => severity === 'error')]).toEqual(['ready', []]);
    expect([scene?.shown, scene?.total, scene?.lines.length]).toEqual([23, 50, 25]);
    expect(arrangement?.cards.map(({ id }) => id).toSorted()).toEqual(scene?.nodes.map(({ id }) => id));
    expect(arrangement?.lines.map(({ key }) => key).toSorted()).toEqual(scene?.lines.map(({ key }) => key));
  });

  test('a line is pressed: its claims, their speakers, and each passage word for word in its paragraph', async () => {
    const { getState } = await opened(sampleText());
    getState().select({ kind: 'line', key: 'ua-mod|jp-doc' });
    const state = getState();
    const [graph, scene, passages] = [selectGraph(state), selectScene(state), selectPassages(state)];
    const line = scene?.lines.find(({ key }) => state.selected[0]?.kind === 'line' && key === state.selected[0].key);
    const receipts = line?.claims.map((id) => {
      const piece = passages.get(id)?.pieces[0];
      const claim = graph?.claims.get(id);
      const source = state.document?.sources[passages.get(id)?.sourceId ?? ''];
      return [claim?.by, source?.text?.[piece?.paragraph ?? -1]?.slice(piece?.start, piece?.end)];
    });
    expect(state.detailsOpen).toBe(true);
    expect(receipts).toEqual([
      ['ua-mod', expect.stringContaining('signed a memorandum with the US Department of Defense')],
      ['white-house', expect.stringContaining('signed a statement of intent')],
    ]);
  });

  test('every line drawn at any level has a claim with a passage', async () => {
    const store = await opened(sampleText());
    for (const level of [1, 2, 3] as const) {
      store.getState().showLevel(level);
      const passages = selectPassages(store.getState());
      for (const line of selectScene(store.getState())?.lines ?? []) {
        expect(line.noPassage || line.claims.some((id) => passages.get(id)), line.key).toBeTruthy();
      }
    }
  });

  test('More detail shows all 50, and undo brings the opening picture back', async () => {
    const store = await opened(sampleText());
    const before = store.getState().arrangement;
    store.getState().showLevel(2);
    await arranged(store);
    expect(store.getState().arrangement?.cards).toHaveLength(50);
    store.temporal.getState().undo();
    await arranged(store);
    expect(store.getState().arrangement).toEqual(before);
  });

  test('a broken file is told with its place, and what was open stays open', async () => {
    const store = await opened(sampleText());
    await documentOpener(store)({ name: 'broken.json', read: async () => ({ ok: true, text: '{\n "entente": }' }) });
    const { loading, document } = store.getState();
    expect(loading).toMatchObject({ phase: 'failed', problem: { place: { line: 2, column: 13 } } });
    expect(textIn(document?.meta.title ?? '', 'en')).toBe('Ukraine–US cooperation in weapons production');
  });

  test('an empty document and a plain graph are opened and arranged', async () => {
    const head = '"entente":"1","meta":{"id":"x","title":"X","lang":"en"},"voices":{},"sources":{}';
    const empty = await opened(`{${head},"ontology":{"types":{},"relations":{},"statuses":{}},"nodes":{},"claims":[]}`);
    expect(empty.getState()).toMatchObject({
      loading: { phase: 'ready' },
      arranging: 'idle',
      arrangement: { cards: [] },
    });
    const plain = await opened(
      `{${head},"ontology":{"types":{"t":{"label":"T","plural":"Ts"}},"relations":{"r":{"label":"knows"}},
        "statuses":{"holds":{"label":"Holds","phase":"fact"}}},
        "nodes":{"a":{"type":"t","label":"A"},"b":{"type":"t","label":"B"}},
        "claims":[{"id":"c1","from":"a","rel":"r","to":"b","status":"holds"}]}`,
    );
    expect(selectScene(plain.getState())?.lines).toMatchObject([{ key: 'a|b', noPassage: true, phrase: 'knows' }]);
    expect(plain.getState().arrangement?.cards).toHaveLength(2);
  });
});
