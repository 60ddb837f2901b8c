import { describe, expect, test } from 'vitest';
import { quotations, speechOf } from '#core/document/text/quotations.ts';

const quoted = (text: string): readonly string[] =>
  quotations(text)
    .filter(({ sure }) => sure)
    .map(({ start, end }) => text.slice(start, end));

describe('quotations of a paragraph', () => {
  test.each([
    ['straight', 'He said "we agree" and "we sign" today', ['"we agree"', '"we sign"']],
    ['curly', 'He said “we agree” and left', ['“we agree”']],
    ['Ukrainian and German', 'Він сказав „так“ і „ні” потім', ['„так“', '„ні”']],
    ['French', 'Il a dit « oui » hier', ['« oui »']],
    ['Danish', 'Han sagde »ja« i dag', ['»ja«']],
    ['one inside another', 'He said “they call it “peace” there” once', ['“they call it “peace” there”']],
    ['straight inside curly', 'He said “they "agree" now” once', ['“they "agree" now”']],
    ['left open', 'The minister: "We agree. We sign.', ['"We agree. We sign.']],
    ['none', "the enemy's industrial capabilities, o’clock", []],
    ['a closing mark alone', 'We agree,” he said', []],
    ['an apostrophe before a quotation', 'In the ’90s he said "no" twice', ['"no"']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('where words lie', () => {
  const text = 'He said "we agree" today, and ‘we sign’ later.';
  const lies = (words: string): string => {
    const start = text.indexOf(words);
    return speechOf(quotations(text), start, start + words.length);
  };
  test.each([
    ['we agree', 'inside'],
    ['"we agree"', 'inside'],
    ['agree" today', 'across'],
    ['said "we', 'across'],
    ['today', 'outside'],
    ['said "we agree" today', 'outside'],
    ['we sign', 'perhaps'],
  ])('%j is %s', (words, expected) => {
    expect(lies(words)).toBe(expected);
  });
});
