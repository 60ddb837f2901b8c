import { expect, test } from 'vitest';
import type { Message } from '#core/presenting/message.ts';
import { openTransport, type Transport } from '#sync/presenter/transport.ts';

type Handle = { readonly postMessage: (data: unknown) => void };
type End = {
  readonly page: EventTarget;
  readonly handle: Handle;
  readonly heard: Message[];
  readonly transport: Transport;
};

/** Two windows of a browser without channels, where storage may be refused too. */
function twoWindows(storage: 'shared' | 'refused' = 'shared'): {
  readonly a: End;
  readonly b: End;
  readonly written: string[];
} {
  const written: string[] = [];
  const [one, other] = [new EventTarget(), new EventTarget()];
  const handleOf = (page: EventTarget, from: () => Handle): Handle => ({
    postMessage: (data) => void page.dispatchEvent(Object.assign(new Event('message'), { data, source: from() })),
  });
  const handles: { readonly a: Handle; readonly b: Handle } = {
    a: handleOf(one, () => handles.b),
    b: handleOf(other, () => handles.a),
  };
  const endOf = (me: string, page: EventTarget, handle: Handle, away: EventTarget): End => {
    const tell = (key: string, newValue: string | null): void => {
      if (storage === 'refused') throw new Error('SecurityError');
      if (newValue !== null) written.push(newValue);
      away.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    };
    const heard: Message[] = [];
    const localStorage = {
      setItem: (key: string, value: string) => tell(key, value),
      removeItem: (key: string) => tell(key, null),
    };
    const listening = {
      localStorage,
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    };
    const transport = openTransport({ session: 'k3x9', me, window: listening, hear: (message) => heard.push(message) });
    return { page, handle, heard, transport };
  };
  return { a: endOf('a', one, handles.a, other), b: endOf('b', other, handles.b, one), written };
}

const hello = { kind: 'hello', sum: 'x' } as const;
const kinds = ({ heard }: End): readonly string[] => heard.map(({ kind, from }) => `${kind} of ${from}`);

test('without a channel a window writes to the one that it opened, which answers it, and nothing is heard twice', () => {
  const { a, b, written } = twoWindows();
  a.transport.meet(b.handle);
  a.transport.say(hello);
  b.transport.say(hello);
  expect([kinds(a), kinds(b)]).toEqual([['hello of b'], ['hello of a']]);
  // The other was heard: from here on one way is enough.
  const before = written.length;
  a.transport.say({ kind: 'bye', sum: 'x' });
  expect(kinds(b)).toEqual(['hello of a', 'bye of a']);
  expect(written.length - before).toBeLessThanOrEqual(1);
});

test('without a channel, and with nobody to write to, they hear each other by what is stored', () => {
  const { a, b } = twoWindows();
  a.transport.say(hello);
  b.transport.say(hello);
  expect([kinds(a), kinds(b)]).toEqual([['hello of b'], ['hello of a']]);
  a.transport.stop();
  b.transport.say(hello);
  expect(kinds(a)).toEqual(['hello of b']);
});

test('where storage is refused, writing to the window is left', () => {
  const { a, b } = twoWindows('refused');
  a.transport.say(hello);
  expect(kinds(b)).toEqual([]);
  a.transport.meet(b.handle);
  a.transport.say(hello);
  b.transport.say(hello);
  expect([kinds(a), kinds(b)]).toEqual([['hello of b'], ['hello of a']]);
});

test('what somebody else stores under that name, or writes, is let go', () => {
  const { a } = twoWindows();
  for (const newValue of ['{', '"hello"', JSON.stringify({ ...hello, session: 'else', from: 'b', count: 1 })])
    a.page.dispatchEvent(Object.assign(new Event('storage'), { key: 'entente:presenting:k3x9', newValue }));
  a.page.dispatchEvent(Object.assign(new Event('message'), { data: 'hello', source: null }));
  expect(kinds(a)).toEqual([]);
});
