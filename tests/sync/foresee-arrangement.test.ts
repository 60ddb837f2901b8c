import { expect, it } from 'vitest';
import { createEntenteStore } from '#store/create-store.ts';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import { foreseeArrangement } from '#sync/foresee-arrangement.ts';
import { aDocument } from '#tests/factories.ts';

const read = { fileName: 'a.json', text: '', problems: [], skipped: 0, records: 0 };
const room = () => ({ width: 776, height: 800 });

function asking() {
  const asked: LayoutInput[] = [];
  const arrange = (input: LayoutInput) => {
    asked.push(input);
    return Promise.reject(new Error('refused'));
  };
  return { asked, arrange };
}

it('asks once, for the room foreseen, and says nothing when it fails', async () => {
  const store = createEntenteStore();
  const { asked, arrange } = asking();
  foreseeArrangement(store, arrange, room);
  expect(asked).toHaveLength(0);
  store.getState().documentRead({ ...read, document: aDocument({ nodes: { a: 'x' } }) });
  store.getState().documentRead({ ...read, document: aDocument({ nodes: { b: 'x' } }) });
  await Promise.resolve();
  expect(asked.map(({ frame, nodes }) => [frame, nodes.map(({ id }) => id)])).toEqual([
    [{ ...room(), display: 'desk' }, ['a']],
  ]);
  expect(store.getState().arranging).toBe('idle');
});

it('asks for nothing once the room is measured', () => {
  const store = createEntenteStore();
  const { asked, arrange } = asking();
  foreseeArrangement(store, arrange, room);
  store.getState().frameMeasured({ width: 500, height: 400, display: 'desk' });
  store.getState().documentRead({ ...read, document: aDocument({ nodes: { a: 'x' } }) });
  expect(asked).toHaveLength(0);
});
