import { describe, expect, it } from 'vitest';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { keepUrl } from '#sync/keep-url.ts';
import { sampleDocument } from '#tests/sample-document.ts';
import { aWindow, taskEnd } from './made-up-window.ts';

const opened = async (hash: string): Promise<EntenteStore> => {
  const store = createEntenteStore();
  keepUrl(store, aWindow(hash).page);
  const read = { fileName: 'x.json', text: '', problems: [], skipped: 0, records: 0 };
  store.getState().documentRead({ ...read, document: sampleDocument() });
  await taskEnd();
  return store;
};

describe('the address of a step', () => {
  it('shows its view, in the language that it was copied in', async () => {
    const store = await opened('#/b/s3?lang=uk');
    expect(store.getState().languageWish).toBe('uk');
    expect(store.getState().linkProblems).toEqual([]);
    expect(store.getState().view.lit?.nodes).toEqual(['jp-doc']);
  });

  it('of no step of the document says so', async () => {
    const store = await opened('#/b/s99');
    expect(store.getState().linkProblems).toEqual([{ code: 'unknown', part: 's99' }]);
  });
});
