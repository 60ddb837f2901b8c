import { expect, test } from 'vitest';
import { asList } from '#core/document/as-list.ts';
import { textIn } from '#core/document/text-in.ts';
import { nearestWord } from '#core/document/text/nearest-word.ts';

test('a text is given in the language asked for, else in its kin, else in what there is', () => {
  expect(textIn('Ukraine', 'uk')).toBe('Ukraine');
  expect(textIn({ en: 'Ukraine', uk: 'Україна' }, 'uk')).toBe('Україна');
  expect(textIn({ en: 'Ukraine', uk: 'Україна' }, 'en-GB')).toBe('Ukraine');
  expect(textIn({ 'en-GB': 'Defence', uk: 'Оборона' }, 'en')).toBe('Defence');
  expect(textIn({ uk: 'Україна' }, 'en')).toBe('Україна');
  expect(textIn({}, 'en')).toBe('');
  expect(textIn({ en: 'x' }, 'constructor')).toBe('x');
});

test('one or many is always a list', () => {
  expect(asList(undefined)).toEqual([]);
  expect(asList('a')).toEqual(['a']);
  expect(asList(['a', 'b'])).toEqual(['a', 'b']);
});

test('a misspelt word is answered with the nearest one, and a strange one with none', () => {
  expect(nearestWord('statsu', ['date', 'status', 'state'])).toBe('status');
  expect(nearestWord('colour', ['date', 'status', 'label'])).toBeNull();
});
