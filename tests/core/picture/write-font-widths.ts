import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printFontWidths } from './print-font-widths.ts';

const file = new URL('../../../src/core/picture/font-widths.ts', import.meta.url);
writeFileSync(fileURLToPath(file), printFontWidths());
