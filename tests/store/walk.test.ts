import { expect, test } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectScene } from '#store/selectors.ts';
import { showClaims, walkTo, walkToElement } from '#store/walk.ts';
import { aClaim, aDocument, aLargeDocument } from '#tests/factories.ts';

const opened = (document: EntenteDocument): EntenteStore => {
  const store = createEntenteStore();
  store.getState().documentRead({ fileName: 'f', text: '', document, problems: [], skipped: 0, records: 0 });
  return store;
};

const drawn = (store: EntenteStore): readonly string[] =>
  selectScene(store.getState())?.nodes.map(({ id }) => id) ?? [];

const small = aDocument({ nodes: { a: 'thing', b: 'thing', deep: { level: 2 } } });

test('walking to an item selects it, shows its details and asks the camera to show it', () => {
  const store = opened(small);
  walkTo(store, 'b');
  expect(store.getState()).toMatchObject({
    selected: [{ kind: 'node', id: 'b' }],
    panel: 'details',
    cameraWish: { kind: 'reveal', element: { kind: 'node', id: 'b' } },
    view: { level: 1 },
  });
});

test('walking to what a deeper level draws goes to that level', () => {
  const store = opened(small);
  walkTo(store, 'deep');
  expect(store.getState().view.level).toBe(2);
  expect(drawn(store)).toContain('deep');
});

test('walking out of cards that are arranged alone arranges all again; among them it does not', () => {
  const store = opened(small);
  store.getState().pack(['a']);
  walkTo(store, 'a');
  expect(store.getState().view.packed).toEqual(['a']);
  walkTo(store, 'b');
  expect(store.getState().view.packed).toBeNull();
  expect(drawn(store)).toContain('b');
});

test('walking to a member of a group opens the group', () => {
  const store = opened(aLargeDocument(400));
  store.getState().showLevel(3);
  expect(drawn(store)).not.toContain('n7');
  walkTo(store, 'n7');
  expect(store.getState().view.openGroups).toHaveLength(1);
});

test('walking to a line selects the line and leaves the view as it is', () => {
  const store = opened(small);
  const { view } = store.getState();
  walkToElement(store, { kind: 'line', key: 'a|b' });
  expect(store.getState()).toMatchObject({ selected: [{ kind: 'line', key: 'a|b' }], view });
});

test('walking to what a group holds too deep draws it by itself, with what is near it', () => {
  for (const id of ['n3', 'n3999']) {
    const store = opened(aLargeDocument(4000, 2));
    walkTo(store, id);
    expect(store.getState().selected).toEqual([{ kind: 'node', id }]);
    expect(drawn(store)).toContain(id);
  }
});

test('walking is one step of the history, whatever it went through', () => {
  const store = opened(aLargeDocument(400));
  store.getState().pack(['n1', 'n2']);
  store.getState().pin({ n1: [10, 0] });
  const { view, pins } = store.getState();
  const steps = store.temporal.getState().pastStates.length;
  walkTo(store, 'n7');
  expect(drawn(store)).toContain('n7');
  expect(store.temporal.getState().pastStates).toHaveLength(steps + 1);
  store.temporal.getState().undo();
  expect(store.getState()).toMatchObject({ view, pins });
});

test('claims are shown where all their ends have a card: among all cards, at their level, out of rings', () => {
  const claim = aClaim('b met deep');
  const store = opened(aDocument({ nodes: { a: 'thing', b: 'thing', deep: { level: 2 } }, claims: [claim] }));
  for (const hideIt of [() => store.getState().pack(['a']), () => store.getState().arrangeRings('a')]) {
    hideIt();
    const steps = store.temporal.getState().pastStates.length;
    showClaims(store, [claim]);
    expect(store.getState().selected).toEqual([{ kind: 'line', key: 'b|deep' }]);
    expect(store.temporal.getState().pastStates).toHaveLength(steps + 1);
  }
  const { view } = store.getState();
  showClaims(store, [claim]);
  expect(store.getState().view).toBe(view);
});
