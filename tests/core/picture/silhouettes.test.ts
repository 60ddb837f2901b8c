import { describe, expect, test } from 'vitest';
import type { Look } from '#core/document/schema.ts';
import { icons } from '#core/picture/icons.ts';
import { insets, silhouette, silhouettePath } from '#core/picture/silhouettes.ts';

const looks: readonly Look[] = [
  'country',
  'body',
  'instrument',
  'programme',
  'organisation',
  'person',
  'event',
  'subject',
];

describe.each(looks)('%s', (look) => {
  test('cuts the same pixels from a wide card as from a narrow one', () => {
    const [wide, narrow] = [insets(look, 434, 56, 20), insets(look, 214, 56, 20)];
    expect(wide.left).toBeCloseTo(narrow.left);
    expect(wide.right).toBeCloseTo(narrow.right);
  });

  test('leaves at least 88 % of the width to the text', () => {
    for (const height of [36, 56, 76]) {
      for (const dy of [-10, 0, 10]) {
        const { left, right } = insets(look, 214, height, dy);
        expect(214 - left - right).toBeGreaterThanOrEqual(0.88 * 214);
      }
    }
  });

  test('stays within its card', () => {
    const outline = silhouette(look, 200, 40);
    if (outline.kind === 'rounded') expect(outline.radius).toBeLessThanOrEqual(20);
    else for (const [x, y] of outline.points) expect(Math.abs(x) <= 100 && Math.abs(y) <= 20).toBe(true);
    expect(silhouettePath(look, 200, 40)).toMatch(/^M.*Z$/u);
  });

  test('has an icon on the grid of 24', () => {
    const numbers = (icons[look].match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(Math.abs(number)).toBeLessThanOrEqual(24);
  });
});

test('no two looks have the same silhouette but the country and the body, which their fill tells apart', () => {
  const paths = new Map(looks.map((look) => [look, silhouettePath(look, 200, 40)]));
  expect(paths.get('country')).toBe(paths.get('body'));
  expect(new Set(paths.values()).size).toBe(looks.length - 1);
});
