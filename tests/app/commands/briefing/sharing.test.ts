import { expect, test } from 'vitest';
import { copyEmbedCode } from '#app/commands/briefing/copy-embed-code.ts';
import { copyStepLink } from '#app/commands/briefing/copy-step-link.ts';
import { copyViewLink } from '#app/commands/file/copy-view-link.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const opened = (isOfPage: boolean) => {
  const store = createEntenteStore();
  const read = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...read, problems: [], skipped: 0, records: 1, isOfPage });
  store.getState().viewportSettled({ zoom: 1, x: 0, y: 0, width: 776, height: 800 });
  store.getState().chooseStep(store.getState().steps[0]?.id ?? null);
  const offered = () =>
    [copyStepLink, copyEmbedCode, copyViewLink]
      .filter(({ isOffered }) => isOffered(store.getState(), { kind: 'background' }))
      .map(({ id }) => id);
  return { store, offered };
};

test('code to embed and links to steps are offered where others see the same document', () => {
  expect(opened(true).offered()).toEqual(['copy-step-link', 'copy-embed-code', 'copy-view-link']);
  expect(opened(false).offered()).toEqual(['copy-view-link']);
});

test('while a briefing is presented nothing is offered that would copy the address of its window', () => {
  const { store, offered } = opened(true);
  store.getState().presentingStarted('audience', { session: 'k3x9', me: 'm3', step: 0 });
  expect(offered()).toEqual(['copy-step-link']);
});
