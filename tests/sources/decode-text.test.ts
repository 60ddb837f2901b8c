import { describe, expect, it } from 'vitest';
import { decodeText } from '#sources/decode-text.ts';
import { fileSource } from '#sources/file-source.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

describe('text from bytes', () => {
  it('is read letter for letter, Cyrillic and emoji too', () => {
    expect(decodeText(bytesOf('Міністерство оборони 🕊'))).toEqual({ ok: true, text: 'Міністерство оборони 🕊' });
  });

  it('is refused when it is not UTF-8, because a wrongly read letter would be a wrong quotation', () => {
    expect(decodeText(new Uint8Array([0x4d, 0xe9, 0x6d, 0x6f]).buffer)).toEqual({ ok: false, failure: 'not-text' });
  });
});

describe('a chosen file', () => {
  it('that was withdrawn before it was read is said to be gone', async () => {
    const source = fileSource({
      name: 'a.json',
      size: 1,
      arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
    });
    expect(await source.read(new AbortController().signal)).toEqual({ ok: false, failure: 'not-found' });
  });
});

describe('a file larger than a page can hold', () => {
  it('is refused before it is read', async () => {
    const read = () => Promise.reject(new Error('read'));
    const source = fileSource({ name: 'a.json', size: 300 * 1024 * 1024, arrayBuffer: read });
    expect(await source.read(new AbortController().signal)).toEqual({ ok: false, failure: 'too-large' });
  });
});
