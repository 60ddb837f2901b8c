import type { SourceText } from './document-source.ts';

/** Bytes as UTF-8; anything else is refused, because a wrongly read letter would be a wrong quotation. */
export function decodeText(bytes: ArrayBuffer): SourceText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, failure: 'not-text' };
  }
}
