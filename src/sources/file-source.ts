import { decodeText, mostBytes } from './decode-text.ts';
import type { DocumentSource } from './document-source.ts';

/** A file that somebody chose or dropped; it is read here and sent nowhere. */
export const fileSource = (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): DocumentSource => ({
  name: file.name,
  async read() {
    if (file.size > mostBytes) return { ok: false, failure: 'too-large' };
    try {
      return decodeText(await file.arrayBuffer());
    } catch {
      // The file was moved or withdrawn between choosing and reading.
      return { ok: false, failure: 'not-found' };
    }
  },
});
