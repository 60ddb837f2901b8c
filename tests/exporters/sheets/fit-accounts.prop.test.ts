import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '#core/picture/text-metrics.ts';
import { fitAccounts } from '#exporters/sheets/fit-accounts.ts';
import type { AccountsBody } from '#exporters/sheets/sheet.ts';

const words = fc
  .array(fc.constantFrom('signed', 'меморандум', 'of', 'intent', 'production', 'спільне'), { maxLength: 30 })
  .map((parts) => parts.join(' '));
const bodies = fc
  .integer({ min: 1, max: 4 })
  .chain((sides) => {
    const cells = fc.array(words, { minLength: sides, maxLength: sides });
    const row = fc.record({ sign: fc.constant('≠'), question: words, cells });
    return fc.record({ heads: cells, rows: fc.array(row, { minLength: 1, maxLength: 12 }) });
  })
  .map((body): AccountsBody => ({ kind: 'accounts', more: (count) => `${count} more`, ...body }));

const sizes = [20, 18, 16] as const;

test('accounts stay in their room, at a size that was asked for; what has no room is counted', () => {
  fc.assert(
    fc.property(bodies, fc.integer({ min: 300, max: 600 }), (body, height) => {
      const room = { width: 900, height, sizes, headSize: 16 };
      const { size, headHeight, rows, left, widths } = fitAccounts(body, room);
      expect(sizes).toContain(size);
      expect(rows.length + left).toBe(body.rows.length);
      const tall = rows.reduce((sum, row) => sum + row.height, headHeight);
      // One question stands there, however long its answers are.
      if (rows.length > 1) expect(tall).toBeLessThanOrEqual(height);
      for (const { columns } of rows)
        columns.forEach((lines, place) => {
          const most = place === 0 ? widths.question : widths.side;
          for (const line of lines) expect(measureText(line, size, 400)).toBeLessThanOrEqual(most);
        });
      // Smaller letters only where larger ones do not hold all.
      const [largest] = sizes;
      if (size !== largest && left > 0) expect(size).toBe(sizes.at(-1));
    }),
    { numRuns: 60 },
  );
});
