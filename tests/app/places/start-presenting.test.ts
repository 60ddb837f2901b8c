import { expect, test } from 'vitest';
import { presentNow } from '#app/commands/briefing/present.ts';
import { startPresenting } from '#app/places/start-presenting.ts';
import { lastChanged } from '#core/presenting/shared.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { sampleDocument, sampleText } from '#tests/sample-document.ts';

const read = (store: EntenteStore): void => {
  const of = { fileName: 'a.json', text: sampleText(), document: sampleDocument() };
  store.getState().documentRead({ ...of, problems: [], skipped: 0, records: 1 });
};
const sharedOf = (store: EntenteStore) => store.getState().presenting?.shared;

test('who begins at the fourth step has chosen it, so that notes are told it when they come', async () => {
  const store = createEntenteStore();
  read(store);
  store.getState().chooseStep('s4');
  presentNow(store);
  await expect.poll(() => sharedOf(store)?.step, { timeout: 10_000 }).toBe(3);
  expect(sharedOf(store)?.stamps.step.at).toBeGreaterThan(0);
});

test.each(['audience', 'notes'] as const)(
  'opened at the address of the fourth step before there is a document, %s stand at it once there is one, and have chosen nothing',
  (role) => {
    const store = createEntenteStore();
    startPresenting(store, `#/b/s4/${role === 'audience' ? 'present' : 'notes'}?s=k3x9`);
    expect(sharedOf(store)?.step).toBe(role === 'audience' ? undefined : 0);
    read(store);
    const shared = sharedOf(store);
    expect([shared?.step, shared && lastChanged(shared)]).toEqual([3, 0]);
  },
);

test('notes that were told where the audience is before they had the document stay there', () => {
  const store = createEntenteStore();
  startPresenting(store, '#/b/s4/notes?s=k3x9');
  store.getState().share({ step: 5 });
  read(store);
  expect(sharedOf(store)?.step).toBe(5);
});
