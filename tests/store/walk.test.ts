import { expect, test } from 'vitest';
import type { EntenteDocument } from '#core/document/schema.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectScene } from '#store/selectors.ts';
import { walkTo, walkToElement } from '#store/walk.ts';
import { aDocument, aLargeDocument } from '#tests/factories.ts';

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
