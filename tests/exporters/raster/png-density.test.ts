import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withDensity } from '#exporters/raster/png-density.ts';

const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));

test('a PNG says how many pixels go on a metre, and still reads as the same picture', () => {
  const dense = withDensity(plain, 11811);
  const at = Buffer.from(dense).indexOf('pHYs');
  const view = new DataView(dense.buffer);
  expect(view.getUint32(at + 4)).toBe(11811);
  expect(view.getUint32(at + 8)).toBe(11811);
  expect(dense[at + 12]).toBe(1);
  expect(view.getUint32(at + 13)).toBe(crc32(dense.subarray(at, at + 13)));
  const read = PNG.sync.read(Buffer.from(dense));
  expect([read.width, read.height]).toEqual([3, 2]);
});

test('what is no PNG stays as it is', () => {
  expect(withDensity(new Uint8Array([1, 2, 3]), 1)).toEqual(new Uint8Array([1, 2, 3]));
});
