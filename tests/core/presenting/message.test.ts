import { expect, test } from 'vitest';
import { readMessage } from '#core/presenting/message.ts';
import { sharedAt } from '#core/presenting/shared.ts';

const head = { session: 's', from: 'b', count: 1 };
const state = {
  ...head,
  kind: 'state',
  shared: { ...sharedAt(2, 'b'), laser: [0.5, 1], drawer: { kind: 'node', id: 'x' } },
};

test('a message of the session from the other window is read as it is', () => {
  expect(readMessage(state, 's', 'a')).toEqual(state);
  expect(readMessage({ ...head, kind: 'hello', sum: '' }, 's', 'a')).toEqual({ ...head, kind: 'hello', sum: '' });
  const beat = { ...head, kind: 'beat', sum: '', place: { left: -1440, top: 0, width: 1440, height: 900 } };
  expect(readMessage(beat, 's', 'a')).toEqual(beat);
  const document = { text: '{}', fileName: 'a.json' };
  expect(readMessage({ ...head, kind: 'document', document }, 's', 'a')).toEqual({
    ...head,
    kind: 'document',
    document,
  });
});

test.each([
  ['another session', { ...state, session: 't' }],
  ['its own echo', { ...state, from: 'a' }],
  ['no count', { ...state, count: -1 }],
  ['no kind that is known', { ...state, kind: 'obey' }],
  ['a step that is none', { ...state, shared: { ...state.shared, step: -1 } }],
  ['a step that is no number', { ...state, shared: { ...state.shared, step: '2' } }],
  ['a laser outside the picture', { ...state, shared: { ...state.shared, laser: [2, 0] } }],
  ['a drawer of nothing', { ...state, shared: { ...state.shared, drawer: { kind: 'page', id: 'x' } } }],
  ['a time that is none', { ...state, shared: { ...state.shared, began: 'now' } }],
  ['a document without a text', { ...head, kind: 'document', document: { fileName: 'a' } }],
  ['a window that stands nowhere', { ...head, kind: 'beat', sum: '', place: { left: 0, top: null } }],
  ['no record', 'hello'],
  ['nothing', null],
])('what is %s is not heard', (_, heard) => {
  expect(readMessage(heard, 's', 'a')).toBeNull();
});
