import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipPack } from '#exporters/pack/zip-pack.ts';

test('a pack reads back as its files in one folder, and is the same each time', () => {
  const files = [
    { path: 'README.txt', bytes: strToU8('Прочитайте спершу') },
    { path: 'pictures/1.png', bytes: new Uint8Array([1, 2, 3]) },
  ];
  const zip = zipPack('briefing', files, '2026-11-26T00:00:00Z');
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(['briefing/README.txt', 'briefing/pictures/1.png']);
  expect(strFromU8(read['briefing/README.txt'] ?? new Uint8Array())).toBe('Прочитайте спершу');
  expect(zipPack('briefing', files, '2026-11-26T00:00:00Z')).toEqual(zip);
});
