import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '#core/queries/accounts/word-difference.ts';

const word = fc.constantFrom('the', 'The', 'memorandum', 'intent', 'Ukraine’s', '5', '€', 'зброя');
const between = fc.constantFrom(' ', ', ', ' – ', '. ', '\n');
const prose = fc
  .array(fc.tuple(word, between), { maxLength: 14 })
  .map((pairs) => pairs.map(([each, gap]) => each + gap).join(''));
const text = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 30 }));
const side = fc.array(text, { maxLength: 3 });
const sides = fc.array(side, { maxLength: 4 });

describe('the difference of texts', () => {
  it('is the texts again when its pieces are joined', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const joined = wordDifference(given).map((texts) => texts.map((pieces) => pieces.map((p) => p.text).join('')));
        expect(joined).toEqual(given);
      }),
    );
  });

  it('does not depend on who stands first', () => {
    fc.assert(
      fc.property(sides, (given) => {
        expect(wordDifference(given.toReversed())).toEqual(wordDifference(given).toReversed());
      }),
    );
  });

  it('marks nothing in equal texts', () => {
    fc.assert(
      fc.property(side, fc.integer({ min: 1, max: 4 }), (texts, times) => {
        const pieces = wordDifference(Array.from({ length: times }, () => texts)).flat(2);
        expect(pieces.some(({ differs }) => differs)).toBe(false);
      }),
    );
  });

  it('leaves the same words unmarked on both sides, in the same order', () => {
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        const shared = wordDifference([[one], [other]]).map((texts) =>
          texts
            .flat()
            .filter(({ differs }) => !differs)
            .flatMap((piece) => piece.text.toLowerCase().match(/[\p{L}\p{N}\p{S}’]+/gu) ?? []),
        );
        expect(shared[0]).toEqual(shared[1]);
      }),
    );
  });
});
