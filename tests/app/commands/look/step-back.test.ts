import { expect, test } from 'vitest';
import { stepBack } from '#app/commands/look/step-back.ts';
import { openingView } from '#core/view/view.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const opened = () => {
  const store = createEntenteStore();
  const document = sampleDocument();
  store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
  return store;
};

test('Escape comes back from the deepest state to the plain view in six steps, one thing at a time', () => {
  const store = opened();
  const state = store.getState();
  state.select({ kind: 'node', id: 'jp-doc' });
  state.openAccounts(null);
  state.openReader({ source: 'una-2023-12', claim: 'c06' });
  state.openProblems();
  state.focusOn('jp-doc', 1);
  state.findPath('ua-mod', 'frankensam');
  state.openAccounts(null);
  state.openReader({ source: 'una-2023-12', claim: 'c06' });
  state.openSearch();
  const depth = () => {
    const { searchOpen, picking, view, reader, problemsOpen, panel, selected } = store.getState();
    return [
      searchOpen,
      picking ?? view.path,
      view.focus,
      reader ?? (problemsOpen || null),
      panel !== 'details',
      selected[0],
    ].filter((rung) => rung !== null && rung !== undefined && rung !== false).length;
  };
  expect(depth()).toBe(6);
  for (let left = 5; left >= 0; left -= 1) {
    expect(stepBack(store)).toBe(true);
    expect(depth()).toBe(left);
  }
  expect(store.getState().view).toEqual(openingView);
  expect(stepBack(store)).toBe(false);
});

test('Escape leaves the picking of an end, and rings for the lanes that they came from', () => {
  const store = opened();
  store.getState().pickPathFrom('ua-mod');
  stepBack(store);
  expect(store.getState().picking).toBeNull();
  store.getState().arrangeRings('jp-doc');
  stepBack(store);
  expect(store.getState().view).toEqual(openingView);
});

test('Escape puts away what lies over the picture on a narrow screen, and nothing that stands beside it', () => {
  const store = opened();
  expect(stepBack(store)).toBe(false);
  store.getState().roomMeasured('phone');
  store.setState({ detailsOpen: true, legendOpen: true });
  stepBack(store);
  expect(store.getState()).toMatchObject({ detailsOpen: false, legendOpen: true });
  stepBack(store);
  expect(store.getState().legendOpen).toBe(false);
  expect(stepBack(store)).toBe(false);
});
