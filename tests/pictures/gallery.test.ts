import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gallery } from './gallery.ts';

const folder = 'tests/pictures/sample';

describe('the sample is drawn as it was reviewed; `npm run fix:gallery` draws it anew, to be looked at', () => {
  test.each(gallery)('$name', ({ name, draw }) => {
    expect(draw()).toBe(readFileSync(`${folder}/${name}.svg`, 'utf8'));
  });

  test('there is no picture that nothing draws', () => {
    expect(readdirSync(folder).toSorted()).toEqual(gallery.map(({ name }) => `${name}.svg`).toSorted());
  });
});
