import { gunzipSync } from 'fflate';

/** A text that a page carries as base64 of gzipped UTF-8, its byte order mark included. Throws if it is damaged. */
export const unpackCarried = (body: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    gunzipSync(Uint8Array.from(atob(body.trim()), (character) => character.charCodeAt(0))),
  );
