import { afterEach, describe, expect, test, vi } from 'vitest';
import { urlSource } from '#sources/url-source.ts';

const { signal } = new AbortController();
const answering = (answer: () => Response) => vi.stubGlobal('fetch', async () => answer());

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an address', () => {
  test('gives the text of the document and the name of its file', async () => {
    answering(() => new Response('{"entente":"1"}'));
    const source = urlSource('./a/b.json');
    expect(source.name).toBe('b.json');
    expect(await source.read(signal)).toEqual({ ok: true, text: '{"entente":"1"}' });
  });

  test('that leads nowhere is told from one that cannot be reached', async () => {
    answering(() => new Response('', { status: 404 }));
    expect(await urlSource('b.json').read(signal)).toEqual({ ok: false, failure: 'not-found' });
    answering(() => new Response('', { status: 503 }));
    expect(await urlSource('b.json').read(signal)).toEqual({ ok: false, failure: 'unreachable' });
    answering(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await urlSource('b.json').read(signal)).toEqual({ ok: false, failure: 'unreachable' });
  });
});
