/** The table of the CRC that PNG ends its chunks with. Source: PNG specification, annex D. */
const table = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

const crc = (bytes: Uint8Array): number =>
  (bytes.reduce((sum, byte) => (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** Eight bytes of signature, and the header chunk. */
const headLength = 33;

/**
 * A PNG that says how large it is on paper, so that a text program places it at its size: `perMetre` pixels a metre.
 * Bytes that are no PNG are returned as they came.
 */
export const withDensity = (png: Uint8Array, perMetre: number): Uint8Array => {
  if (png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47 || png.length < headLength) return png;
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, headLength));
  whole.set(chunk, headLength);
  whole.set(png.subarray(headLength), headLength + chunk.length);
  return whole;
};
