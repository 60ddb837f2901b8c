import type { DocumentSource } from './document-source.ts';

/** A document whose text is at hand already. */
export const textSource = (name: string, text: string): DocumentSource => ({
  name,
  read: () => Promise.resolve({ ok: true, text }),
});
