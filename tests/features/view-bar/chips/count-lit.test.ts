import { expect, test } from 'vitest';
import { countLit } from '#features/view-bar/chips/count-lit.ts';
import { createEntenteStore } from '#store/create-store.ts';
import { selectLooking, selectNarrowed, selectScene } from '#store/selectors.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { aLargeDocument } from '#tests/factories.ts';

const lit = (store: EntenteStore) => {
  const state = store.getState();
  const [scene, narrowed, looking] = [selectScene(state), selectNarrowed(state), selectLooking(state)];
  if (scene === null || narrowed === null || looking === null) throw new Error('nothing is drawn');
  return { scene, ...countLit(scene, narrowed, looking) };
};

test('round an item of a large document, a card for the rest counts for its members, and its lines for none', () => {
  const store = createEntenteStore();
  const document = aLargeDocument(3000);
  store.getState().documentRead({ fileName: 'f', text: '', document, problems: [], skipped: 0, records: 0 });
  store.getState().focusOn('n5', 3);
  const { scene, items, total, lines } = lit(store);
  const members = scene.nodes.reduce((sum, node) => sum + (node.kind === 'node' ? 1 : node.members.length), 0);
  expect(scene.nodes.some(({ kind }) => kind === 'rest')).toBe(true);
  expect([items, total]).toEqual([members, members]);
  expect(lines).toBe(scene.lines.filter(({ count }) => count === null).length);

  const types = Object.keys(document.ontology.types).filter((type) => type !== 'country');
  store.getState().filter({ types });
  const filtered = lit(store);
  expect(filtered.total).toBe(members);
  expect(filtered.items).toBeGreaterThan(scene.nodes.length);
  expect(filtered.items).toBeLessThan(members);
});
