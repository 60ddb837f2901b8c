import { expect, it } from 'vitest';
import { asClock, spentInWords, spentOf } from '#briefing/presenting/notes/spent.ts';
import { presenting as english } from '#i18n/english/brief/presenting.ts';
import { presenting as ukrainian } from '#i18n/ukrainian/brief/presenting.ts';

const minute = 60_000;

it.each([
  [0, '0:00'],
  [-5000, '0:00'],
  [59_999, '0:59'],
  [12 * minute + 5000, '12:05'],
  [62 * minute + 5000, '1:02:05'],
])('%i ms stand on the clock as %s', (ms, told) => {
  expect(asClock(ms)).toBe(told);
});

it('nothing is spent before the clock runs, and nothing is over without a plan', () => {
  expect(spentOf(null, 3, 5 * minute)).toEqual({ spent: '0:00', planned: '3:00', over: null });
  expect(spentOf(0, null, 5 * minute)).toEqual({ spent: '5:00', planned: null, over: null });
  expect(spentOf(0, 0, 5 * minute)).toEqual({ spent: '5:00', planned: null, over: null });
});

it('only what goes beyond the plan is told as over it', () => {
  expect(spentOf(0, 3, 3 * minute)).toEqual({ spent: '3:00', planned: '3:00', over: null });
  expect(spentOf(0, 3, 4 * minute + 20_000)).toEqual({ spent: '4:20', planned: '3:00', over: '1:20' });
});

it.each([
  ['English', english.notes, '4:20 of 3:00 · 1:20 over', '2:00 of 3:00', '2:00'],
  ['Ukrainian', ukrainian.notes, '4:20 з 3:00 · понад план: 1:20', '2:00 з 3:00', '2:00'],
])('in words too: %s', (_, words, over, within, free) => {
  const told = (minutes: number | null, now: number): string => spentInWords(spentOf(0, minutes, now), words);
  expect([told(3, 4 * minute + 20_000), told(3, 2 * minute), told(null, 2 * minute)]).toEqual([over, within, free]);
});
