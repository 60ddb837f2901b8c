import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '#core/picture/text-metrics.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-zА-Яа-яІїЄґ’-]{1,24}$/u), { minLength: 1, maxLength: 9 });

test('no line is wider than its box, and no letter is lost unless the label says so', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 400 }), fc.integer({ min: 1, max: 4 }), (parts, width, maxLines) => {
      const { lines, cut } = wrapLabel(parts.join(' '), { width, size: 16, weight: 600, maxLines });
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      for (const line of lines) expect(measureText(line, 16, 600)).toBeLessThanOrEqual(width + 0.01);
      const letters = (text: string): string => text.replaceAll(/[\s-]/gu, '');
      if (cut) expect(lines.at(-1)).toMatch(/…$/u);
      else expect(letters(lines.join(''))).toBe(letters(parts.join('')));
    }),
  );
});
