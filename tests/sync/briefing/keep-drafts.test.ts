import { expect, test } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';
import { keepDrafts, type DraftStorage } from '#sync/briefing/keep-drafts.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const aStorage = (refuses = false) => {
  const kept = new Map<string, unknown>();
  const answer = async (): Promise<void> => {
    if (refuses) throw new Error('the browser keeps nothing');
  };
  const storage: DraftStorage = {
    get: async (key) => kept.get(key),
    set: async (key, value) => answer().then(() => void kept.set(key, value)),
    del: async (key) => void kept.delete(key),
  };
  return { kept, storage };
};

const aPage = () => {
  const listeners = new EventTarget();
  return { listeners, page: listeners };
};

const opened = (storage: DraftStorage, page: EventTarget, text = sampleText()) => {
  const store = createEntenteStore();
  const told: string[] = [];
  const stop = keepDrafts(store, storage, page, {
    restored: () => told.push('restored'),
    refused: () => told.push('refused'),
  });
  store.getState().documentRead({
    fileName: 'a.json',
    text,
    document: sampleDocument(),
    problems: [],
    skipped: 0,
    records: 1,
  });
  return { store, told, stop };
};

const four = { id: 'four', title: 'Four' };

test('what was being written is back when the same file is opened again, and can be discarded', async () => {
  const { kept, storage } = aStorage();
  const { page } = aPage();
  const first = opened(storage, page);
  first.store.getState().addSteps([four]);
  await expect.poll(() => kept.size).toBe(1);
  first.stop();

  const again = opened(storage, page);
  await expect.poll(() => again.told).toEqual(['restored']);
  expect(again.store.getState().steps).toEqual(first.store.getState().steps);
  again.store.getState().discardBriefing();
  expect(again.store.getState().steps).toEqual(sampleDocument().story);
  await expect.poll(() => kept.size).toBe(0);
});

test('another text is another file, and what is saved need not be kept', async () => {
  const { kept, storage } = aStorage();
  const { page } = aPage();
  const first = opened(storage, page);
  first.store.getState().addSteps([four]);
  await expect.poll(() => kept.size).toBe(1);
  const other = opened(storage, page, `${sampleText()} `);
  other.store.getState().addSteps([{ ...four, id: 'five' }]);
  await expect.poll(() => kept.size).toBe(2);
  expect(other.told).toEqual([]);
  first.store.getState().briefingSaved('{}');
  await expect.poll(() => kept.size).toBe(1);
});

test('a draft that cannot be read is left alone', async () => {
  const { kept, storage } = aStorage();
  const { page } = aPage();
  const first = opened(storage, page);
  first.store.getState().addSteps([four]);
  await expect.poll(() => kept.size).toBe(1);
  const [key = ''] = kept.keys();
  for (const damaged of ['{', 7, '{"steps":{"no":"list"}}']) {
    kept.set(key, damaged);
    const { store, told } = opened(storage, page);
    await expect.poll(() => told.length + Number(store.getState().document !== null)).toBeGreaterThan(0);
    expect(store.getState().steps.every(({ id }) => typeof id === 'string')).toBe(true);
  }
});

test('where the browser keeps nothing that is said once, and whoever closes the page is asked', async () => {
  const { storage } = aStorage(true);
  const { page } = aPage();
  const { store, told } = opened(storage, page);
  store.getState().addSteps([four]);
  store.getState().addSteps([{ ...four, id: 'five' }]);
  await expect.poll(() => store.getState().keeping).toBe('refused');
  expect(told).toEqual(['refused']);
  const leaving = new Event('beforeunload', { cancelable: true });
  page.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  store.getState().briefingSaved('{}');
  const saved = new Event('beforeunload', { cancelable: true });
  page.dispatchEvent(saved);
  expect(saved.defaultPrevented).toBe(false);
});
