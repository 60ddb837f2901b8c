import { describe, expect, it } from 'vitest';
import { wordDifference } from '#core/queries/accounts/word-difference.ts';

/** The sides with brackets round what differs. */
const marked = (...sides: readonly (readonly string[])[]) =>
  wordDifference(sides).map((texts) =>
    texts.map((pieces) => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')),
  );

describe('words that differ', () => {
  it('are marked in both texts, the shared ones in neither', () => {
    expect(marked(['signed a memorandum with the US'], ['signed a statement of intent'])).toEqual([
      ['signed a [memorandum with the US]'],
      ['signed a [statement of intent]'],
    ]);
  });

  it('are not those that differ in capitals, apostrophes or punctuation alone', () => {
    expect(marked(['“Ukraine’s aging systems,”'], ["UKRAINE'S aging – systems"])).toEqual([
      ['“Ukraine’s aging systems,”'],
      ["UKRAINE'S aging – systems"],
    ]);
  });

  it('are marked where they stand in another order', () => {
    expect(marked(['the MoD and the DoD signed'], ['the DoD and the MoD signed'])).toEqual([
      ['the [MoD] and the [DoD] signed'],
      ['the [DoD] and the [MoD] signed'],
    ]);
  });

  it('are sought through all texts of a side, wherever one ends and the next begins', () => {
    expect(marked(['joint production', 'of weapons'], ['joint production of', 'ammunition'])).toEqual([
      ['joint production', 'of [weapons]'],
      ['joint production of', '[ammunition]'],
    ]);
  });

  it('are, of three sides, those that not all of them have', () => {
    expect(marked(['a memorandum'], ['a memorandum'], ['a statement'])).toEqual([
      ['a [memorandum]'],
      ['a [memorandum]'],
      ['a [statement]'],
    ]);
  });

  it('are none where only one side speaks, and all where the other says nothing', () => {
    expect(marked(['a memorandum'])).toEqual([['a memorandum']]);
    expect(marked(['a memorandum'], [''])).toEqual([['[a memorandum]'], ['']]);
    expect(wordDifference([])).toEqual([]);
  });
});
