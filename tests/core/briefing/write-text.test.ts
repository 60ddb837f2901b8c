import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withMarking } from '#core/briefing/step/write-text.ts';
import { textIn } from '#core/document/text-in.ts';

describe('the handling marking of a briefing', () => {
  test('is written in one language beside what others say, and what else the briefing has stays', () => {
    const marked = withMarking({ aspect: '4:3' }, 'OFFICIAL', 'en', 'en');
    expect(marked).toEqual({ aspect: '4:3', marking: 'OFFICIAL' });
    expect(withMarking(marked, 'ДСК', 'uk', 'en')).toEqual({ aspect: '4:3', marking: { en: 'OFFICIAL', uk: 'ДСК' } });
  });

  test('taken away in one language is taken away in all', () => {
    expect(withMarking({ aspect: '16:9', marking: { en: 'OFFICIAL', uk: 'ДСК' } }, ' ', 'uk', 'en')).toEqual({
      aspect: '16:9',
    });
  });

  test('reads in its language as it was typed, whatever was there', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const before = fc.option(fc.oneof(words, fc.dictionary(fc.constantFrom('en', 'uk', 'pl'), words)), {
      nil: undefined,
    });
    fc.assert(
      fc.property(before, words, fc.constantFrom('en', 'uk'), (marking, typed, language) => {
        const briefing = withMarking(marking === undefined ? {} : { marking }, typed, language, 'en');
        expect(textIn(briefing.marking ?? '', language)).toBe(typed);
      }),
    );
  });
});
