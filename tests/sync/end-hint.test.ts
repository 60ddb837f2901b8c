import { expect, it } from 'vitest';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { endHint } from '#sync/end-hint.ts';

const pictured = (): EntenteStore => {
  const store = createEntenteStore();
  endHint(store);
  store.getState().viewportSettled({ zoom: 1, x: 0, y: 0, width: 1000, height: 700 });
  return store;
};

it.each<readonly [string, (store: EntenteStore) => void]>([
  ['a selection', (store) => store.getState().select({ kind: 'node', id: 'a' })],
  ['a search', (store) => store.getState().openSearch()],
  ['a filter', (store) => store.getState().filter({ quoted: true })],
  ['reading how it is read', (store) => store.getState().openPage('reading')],
  ['a look at the keys', (store) => store.getState().openKeyHelp()],
  ['opening a source', (store) => store.getState().openReader({ source: 's', claim: null })],
])('the hint for the first minutes ends with %s', (_, act) => {
  const store = pictured();
  expect(store.getState().hint).toBe(true);
  act(store);
  expect(store.getState().hint).toBe(false);
});

it('what a link opens before the picture stands is nobody’s doing, and neither is a pan', () => {
  const store = createEntenteStore();
  endHint(store);
  store.getState().select({ kind: 'node', id: 'a' });
  store.getState().viewportSettled({ zoom: 1, x: 0, y: 0, width: 1000, height: 700 });
  store.getState().viewportSettled({ zoom: 1, x: 9, y: 0, width: 1000, height: 700 });
  expect(store.getState().hint).toBe(true);
});

it('is brought back in the preferences, and stays when they are closed', () => {
  const store = pictured();
  store.getState().prefer({ hint: false });
  store.getState().openPage('preferences');
  store.getState().prefer({ hint: true });
  store.getState().closePage();
  expect(store.getState().hint).toBe(true);
});
