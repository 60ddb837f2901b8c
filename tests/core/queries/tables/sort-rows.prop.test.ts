import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTexts } from '#core/queries/tables/rank-texts.ts';
import { filterRows, sortRows } from '#core/queries/tables/sort-rows.ts';

const { compare } = new Intl.Collator('uk', { numeric: true });

const result = <Result>(steps: Generator<void, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
const ranksOf = (texts: readonly string[]): Int32Array => result(rankTexts(texts, compare));

/** A column, with the rows of a table that are there, in some order. */
const anyTable = fc
  .array(fc.oneof(fc.string({ unit: fc.constantFrom(...Array.from('aAбґєіЯ129 ')) }), fc.constant(null)), {
    maxLength: 400,
  })
  .chain((cells) => {
    const texts = [...new Set(cells.filter((cell) => cell !== null))];
    const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : texts.indexOf(cell)));
    return fc.record({
      cells: fc.constant(cells),
      column: fc.constant({ codes, ranks: ranksOf(texts), folded: texts }),
      rows: fc.shuffledSubarray(cells.map((_, row) => row)).map((rows) => Int32Array.from(rows)),
    });
  });

describe('sorting', () => {
  it('puts the same rows in the order of the language, equal ones as they stood, what has no text last', () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), ({ cells, column, rows }, descending) => {
        const sorted = sortRows(rows, column, descending);
        const way = descending ? -1 : 1;
        const expected = [...rows].toSorted((one, other) => {
          const [first, second] = [cells[one] ?? null, cells[other] ?? null];
          if (first === null || second === null) return Number(first === null) - Number(second === null);
          return way * compare(first, second);
        });
        expect([...sorted]).toEqual(expected);
      }),
    );
  });

  it('ranks texts as the language orders them, also more of them than are sorted in one run', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 500 }), (texts) => {
        const ranks = ranksOf(texts);
        for (const [place, text] of texts.entries()) {
          const other = texts[(place * 7 + 3) % texts.length] ?? '';
          const otherRank = ranks[(place * 7 + 3) % texts.length] ?? 0;
          expect(Math.sign((ranks[place] ?? 0) - otherRank)).toBe(Math.sign(compare(text, other)));
        }
        expect(Math.max(-1, ...ranks)).toBeLessThan(Math.max(texts.length, 0));
      }),
    );
  });
});

describe('filtering', () => {
  it('adds no row, keeps their order, and leaves exactly those that hold all words', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.array(fc.constantFrom('a', 'б', '1', '12'), { maxLength: 3 }),
        ({ cells, column, rows }, words) => {
          const left = filterRows(rows, [{ ...column, words }]);
          const expected = [...rows].filter((row) => {
            const cell = cells[row] ?? null;
            return words.length === 0 || (cell !== null && words.every((word) => cell.includes(word)));
          });
          expect([...left]).toEqual(expected);
        },
      ),
    );
  });
});
