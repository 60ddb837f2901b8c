import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOfPassage, textFragment } from '#core/formats/text-fragment.ts';

test('a short passage is named whole, with the signs escaped that a directive keeps for itself', () => {
  expect(textFragment('signed a co-production deal, & more')).toBe(
    ':~:text=signed%20a%20co%2Dproduction%20deal%2C%20%26%20more',
  );
  expect(textFragment(' \n')).toBe('');
  expect(textFragment('\uD800')).toBe(':~:text=%EF%BF%BD');
});

test('of a long passage the first words and the last are named', () => {
  const words = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
  expect(textFragment(words)).toBe(
    ':~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
  );
});

test('it stands at the end of an address, after a fragment that this has', () => {
  expect(addressOfPassage('https://example.org/a', 'so')).toBe('https://example.org/a#:~:text=so');
  expect(addressOfPassage('https://example.org/a#part', 'so')).toBe('https://example.org/a#part:~:text=so');
  expect(addressOfPassage('https://example.org/a', '')).toBe('https://example.org/a');
});

test('whatever the passage, it holds one comma at most, no sign of a directive, and its own words in their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (passage) => {
      const fragment = textFragment(passage);
      if (fragment === '') {
        expect(passage.trim()).toBe('');
        return;
      }
      const parts = fragment.replace(/^:~:text=/u, '').split(',');
      expect(parts.length).toBeLessThanOrEqual(2);
      for (const part of parts) expect(part).toMatch(/^(?:[\w.]|%[0-9A-F]{2})+$/u);
      const said = passage.trim().split(/\s+/u).join(' ');
      const [start = '', end = start] = parts.map((part) => decodeURIComponent(part));
      expect(said.startsWith(start)).toBe(true);
      expect(said.endsWith(end)).toBe(true);
      expect(parts.length === 2 || start === said).toBe(true);
    }),
  );
});
