import { expect, test } from 'vitest';
import { fileSource } from '#sources/file-source.ts';
import { pageSource } from '#sources/page-source.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { documentOpener } from '#sync/open-document.ts';
import { sampleText } from '#tests/sample-document.ts';

const carrier = { textContent: sampleText(), getAttribute: () => null };

test('steps of the document that the page carries can be shared, those of a file that somebody opens cannot', async () => {
  const store = createEntenteStore();
  const open = documentOpener(store);
  const carried = pageSource({ getElementById: () => Object.assign(Object.create(null), carrier) });
  if (carried === null) throw new Error('the page carries nothing');
  await open(carried);
  expect(store.getState().published).toHaveLength(store.getState().steps.length);
  await open(fileSource(new File([sampleText()], 'mine.json')));
  expect(store.getState().steps).not.toHaveLength(0);
  expect(store.getState().published).toBeNull();
});
