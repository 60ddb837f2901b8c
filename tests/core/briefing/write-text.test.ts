import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settledMarking, withMarking } from '#core/briefing/step/write-text.ts';
import { textIn } from '#core/document/text-in.ts';

describe('the handling marking of a briefing', () => {
  test('is written in one language beside what others say, and what else the briefing has stays', () => {
    const marked = withMarking({ aspect: '4:3' }, 'OFFICIAL', 'en', 'en');
    expect(marked).toEqual({ aspect: '4:3', marking: 'OFFICIAL' });
    expect(withMarking(marked, 'ДСК', 'uk', 'en')).toEqual({ aspect: '4:3', marking: { en: 'OFFICIAL', uk: 'ДСК' } });
  });

  test('emptied to be typed in anew says nothing there, and in other languages what it said', () => {
    const marked = { aspect: '16:9', marking: { en: 'OFFICIAL', uk: 'ДСК' } } as const;
    const emptied = withMarking(marked, '', 'uk', 'en');
    expect(emptied).toEqual({ aspect: '16:9', marking: { en: 'OFFICIAL', uk: '' } });
    const retyped = withMarking(emptied, 'ТАЄМНО', 'uk', 'en');
    expect(retyped).toEqual({ aspect: '16:9', marking: { en: 'OFFICIAL', uk: 'ТАЄМНО' } });
    expect(settledMarking(retyped, 'uk')).toBe(retyped);
    const plain = withMarking({ marking: 'OFFICIAL' }, '', 'uk', 'en');
    expect(withMarking(plain, 'ДСК', 'uk', 'en')).toEqual({ marking: { en: 'OFFICIAL', uk: 'ДСК' } });
  });

  test('left empty in one language is taken away in all, and is none where no language has words', () => {
    const emptied = withMarking({ aspect: '16:9', marking: { en: 'OFFICIAL', uk: 'ДСК' } }, ' ', 'uk', 'en');
    expect(settledMarking(emptied, 'uk')).toEqual({ aspect: '16:9' });
    expect(withMarking({ marking: 'OFFICIAL' }, '', 'en', 'en')).toEqual({});
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
