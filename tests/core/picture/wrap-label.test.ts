import { expect, test } from 'vitest';
import { measureText } from '#core/picture/text-metrics.ts';
import { widestWord, wrapLabel, type LabelBox } from '#core/picture/wrap-label.ts';

const box = (over: Partial<LabelBox> = {}): LabelBox => ({ width: 190, size: 16, weight: 400, maxLines: 3, ...over });

test('lines are even, not filled', () => {
  expect(wrapLabel('Ministry of Strategic Industries of Ukraine', box()).lines).toEqual([
    'Ministry of Strategic',
    'Industries of Ukraine',
  ]);
});

test('a small word stays with the word after it', () => {
  expect(wrapLabel('Ministry of Defense of Ukraine', box({ width: 170 })).lines).toEqual([
    'Ministry of Defense',
    'of Ukraine',
  ]);
  expect(wrapLabel('“memorandum” ≠ “statement of intent”', box({ size: 15 })).lines).toEqual([
    '“memorandum”',
    '≠ “statement of intent”',
  ]);
  expect(wrapLabel('Угоди про локалізацію виробництва', box({ width: 200 })).lines).toEqual([
    'Угоди про локалізацію',
    'виробництва',
  ]);
});

test('unless keeping it would cost a line', () => {
  expect(wrapLabel('Cooperation in the production of weapons', box({ weight: 600 })).lines).toEqual([
    'Cooperation in the',
    'production of weapons',
  ]);
});

test('an ellipsis stands only at the end of the last line, and the label says that it is cut', () => {
  const text = 'Parallel production of these systems in Ukraine and the United States of America';
  const { lines, cut } = wrapLabel(text, box({ maxLines: 2 }));
  expect(cut).toBe(true);
  expect(lines).toHaveLength(2);
  expect(lines[0]).not.toContain('…');
  expect(lines[1]).toMatch(/\S…$/u);
  expect(wrapLabel(text, box({ maxLines: 4 })).cut).toBe(false);
});

test('a word wider than the box is broken, at its hyphens first', () => {
  expect(wrapLabel('Defense-industrial', box({ width: 90 })).lines).toEqual(['Defense-', 'industrial']);
  const { lines } = wrapLabel('Науково-технологічноспрямований', box({ width: 110, maxLines: 9 }));
  for (const line of lines) expect(measureText(line, 16)).toBeLessThanOrEqual(110);
  expect(lines.join('').replaceAll('-', '')).toBe('Науковотехнологічноспрямований');
});

test('an empty label is one empty line', () => {
  expect(wrapLabel('  ', box())).toEqual({ lines: [''], cut: false });
});

test('a box as wide as the widest word tears none, and a narrower one does', () => {
  const label = 'Joint-production of unmanned systems';
  const width = widestWord(label, 16, 400);
  expect(width).toBeCloseTo(measureText('production', 16));
  expect(wrapLabel(label, box({ width, maxLines: 9 })).lines).toContain('production');
  expect(wrapLabel(label, box({ width: width - 1, maxLines: 9 })).lines).not.toContain('production');
});
