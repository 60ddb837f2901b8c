import { expect, it } from 'vitest';
import * as nouns from '#i18n/ukrainian/nouns.ts';

const counts = [0, 1, 2, 5, 11, 21, 22, 25, 111, 1.5];
const { number: _number, numberOf, outOf, ...counted } = nouns;

const wordsAfter = (text: string): string => text.replace(/^(?:з|із|зі) /u, '').replace(/^[\d,\s]+/u, '');

it.each(Object.entries(counted))('%s has its own word for one, few and many', (_name, said) => {
  const [none, one, two, five, eleven, twentyOne, twentyTwo, twentyFive, hundredEleven, half] = counts.map((count) =>
    wordsAfter(said(count)),
  );
  expect(twentyOne).toBe(one);
  expect(twentyTwo).toBe(two);
  expect([none, eleven, twentyFive, hundredEleven]).toEqual([five, five, five, five]);
  expect(five).not.toBe(one);
  expect([half, five, two, one].every((word) => word !== undefined && /^\p{Script=Cyrillic}/u.test(word))).toBe(true);
});

it('numbers stand as they are written in Ukrainian', () => {
  expect(counts.map(nouns.links)).toEqual([
    '0 зв’язків',
    '1 зв’язок',
    '2 зв’язки',
    '5 зв’язків',
    '11 зв’язків',
    '21 зв’язок',
    '22 зв’язки',
    '25 зв’язків',
    '111 зв’язків',
    '1,5 зв’язку',
  ]);
  expect(nouns.items(12_345)).toBe('12\u00A0345 об’єктів');
});

it('the whole stands in the genitive, after the preposition that can be read before its number', () => {
  expect([17, 21, 50, 7, 100, 1, 2, 64, 600, 1234, 40_000].map(nouns.ofItems)).toEqual([
    'із 17 об’єктів',
    'з 21 об’єкта',
    'з 50 об’єктів',
    'із 7 об’єктів',
    'зі 100 об’єктів',
    'з 1 об’єкта',
    'з 2 об’єктів',
    'із 64 об’єктів',
    'із 600 об’єктів',
    'з 1\u00A0234 об’єктів',
    'із 40\u00A0000 об’єктів',
  ]);
  expect(numberOf(2, 5)).toBe('2 з 5');
  expect(outOf(0)).toBe('з');
});
