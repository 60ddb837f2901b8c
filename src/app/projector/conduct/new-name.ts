/** A name that nothing else has: of a pair of windows, or of one at one load. */
export const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');
