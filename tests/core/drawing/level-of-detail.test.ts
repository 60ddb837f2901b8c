import { expect, test } from 'vitest';
import { levelOfDetail } from '#core/drawing/level-of-detail.ts';

test('the zoom decides between overview, glyphs, cards and detail', () => {
  expect([0.1, 0.34, 0.36, 0.74, 0.76, 1.59, 1.61, 4].map((zoom) => levelOfDetail(zoom, 16))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3,
  ]);
});

test('cards hold as long as their own text can be read, whatever its size', () => {
  expect(levelOfDetail(0.51, 24)).toBe(2);
  expect(levelOfDetail(0.49, 24)).toBe(1);
  expect(levelOfDetail(0.81, 15)).toBe(2);
  expect(levelOfDetail(0.79, 15)).toBe(1);
});

test('in a room letters make way for no details in any size that a step is shown in', () => {
  expect(levelOfDetail(2.4, 24)).toBe(2);
  expect(levelOfDetail(2.6, 24)).toBe(3);
});

test('a picture fitted to exactly 12 px is shown as cards', () => {
  expect(levelOfDetail(12 / 14.7, 14.7)).toBe(2);
});

test('a level that was left is entered again only a little further on', () => {
  expect(levelOfDetail(0.74, 16, 2)).toBe(1);
  expect(levelOfDetail(0.77, 16, 1)).toBe(1);
  expect(levelOfDetail(0.81, 16, 1)).toBe(2);
  expect(levelOfDetail(0.77, 16, 2)).toBe(2);
});

test('it never holds text below 12 px', () => {
  expect(levelOfDetail(0.7499, 16, 3)).toBe(1);
});
