import { gzipSync, strToU8 } from 'fflate';

/**
 * How a page carries a text inside `<script type="application/json">`, so that the very same text comes out again:
 * `escaped` is the JSON with every `<` written as its escape, `gzip` is base64 of the gzipped UTF-8.
 */
export type CarriedText = { readonly encoding: 'escaped' | 'gzip'; readonly body: string };

/** Beyond this a file gets smaller, and opens no slower, when it is packed. */
const mostPlain = 2_000_000;

/** What HTML would change on its way in and out: line ends, zeros, and escapes that were there before ours. */
// oxlint-disable-next-line no-control-regex -- the zero is one of the characters that a page does not keep.
const changedByPages = /\r|\u0000|\\u003c|\p{Surrogate}/iu;

const binary = (bytes: Uint8Array): string => {
  const most = 0x80_00;
  return Array.from({ length: Math.ceil(bytes.length / most) }, (_, part) =>
    String.fromCharCode(...bytes.subarray(part * most, (part + 1) * most)),
  ).join('');
};

/** Lone surrogates, which no file in UTF-8 has, become U+FFFD. */
export function carryText(text: string): CarriedText {
  if (text.length <= mostPlain && !changedByPages.test(text))
    return { encoding: 'escaped', body: text.replaceAll('<', String.raw`\u003c`) };
  // The same text makes the same page: no time of packing in it.
  return { encoding: 'gzip', body: btoa(binary(gzipSync(strToU8(text), { mtime: 0 }))) };
}
