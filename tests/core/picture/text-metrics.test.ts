import { expect, test } from 'vitest';
import { measureText } from '#core/picture/text-metrics.ts';

test('a line is as wide as the sum of its advances', () => {
  expect(measureText('AB', 1000)).toBe(639 + 650);
  expect(measureText('AB', 16)).toBeCloseTo((639 + 650) * 0.016);
});

test('Cyrillic, quotation marks and dashes have widths of their own', () => {
  expect(measureText('Щї', 1000)).toBe(1026 + 258);
  expect(measureText('“–”', 1000)).toBe(359 + 500 + 359);
});

test('semi-bold is wider than regular', () => {
  expect(measureText('Ministry', 16, 600)).toBeGreaterThan(measureText('Ministry', 16, 400));
});

test('≠ is as wide as an equals sign, combining marks take no room, the unknown is guessed wide', () => {
  expect(measureText('≠', 1000)).toBe(572);
  expect(measureText('е́', 1000)).toBe(551);
  expect(measureText('漢', 1000)).toBeGreaterThan(1000);
});
