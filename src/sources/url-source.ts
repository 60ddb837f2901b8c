import { decodeText } from './decode-text.ts';
import type { DocumentSource } from './document-source.ts';

/** A document at an address, relative to the page. Rejects only when aborted. */
export const urlSource = (address: string): DocumentSource => ({
  name: address.split('/').at(-1) ?? address,
  isOfPage: true,
  async read(signal) {
    try {
      const response = await fetch(address, { signal });
      if (!response.ok) return { ok: false, failure: response.status === 404 ? 'not-found' : 'unreachable' };
      return decodeText(await response.arrayBuffer());
    } catch (error) {
      if (signal.aborted) throw error;
      return { ok: false, failure: 'unreachable' };
    }
  },
});
