import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { printFontWidths } from './print-font-widths.ts';

test('the table of widths is what the bundled font files say', () => {
  const file = new URL('../../../src/core/picture/font-widths.ts', import.meta.url);
  expect(readFileSync(fileURLToPath(file), 'utf8')).toBe(printFontWidths());
});
