import type { SourceText } from './document-source.ts';

/** Browsers hold about twice this in one text; beyond it a page dies instead of saying so. */
export const mostBytes = 256 * 1024 * 1024;

/** Bytes as UTF-8; anything else is refused, because a wrongly read letter would be a wrong quotation. */
export function decodeText(bytes: ArrayBuffer): SourceText {
  if (bytes.byteLength > mostBytes) return { ok: false, failure: 'too-large' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, failure: 'not-text' };
  }
}
