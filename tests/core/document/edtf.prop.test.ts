import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseEdtf } from '#core/document/edtf.ts';

const bounds = z.looseObject({ min: z.number(), max: z.number() });
const isFunction = (value: unknown): value is (text: string) => unknown => typeof value === 'function';

/** First and last day by the edtf package, which has no types of its own; null for what it refuses. */
function byOracle(date: string): { readonly earliest: string; readonly latest: string } | null {
  const edtf: unknown = createRequire(import.meta.url)('edtf');
  const parse = z.looseObject({ default: z.custom<unknown>(isFunction) }).parse(edtf).default;
  if (!isFunction(parse)) throw new Error('the edtf package has changed');
  try {
    const { min, max } = bounds.parse(parse(date));
    // It takes 29 February of any year, and makes 1 March of it.
    if (/-02-29/u.test(date) && !new Date(min).toISOString().includes('-02-29')) return null;
    return { earliest: new Date(min).toISOString().slice(0, 10), latest: new Date(max).toISOString().slice(0, 10) };
  } catch {
    return null;
  }
}

const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const two = fc.integer({ min: 0, max: 32 }).map((number) => String(number).padStart(2, '0'));
const mark = fc.constantFrom('', '', '?', '~', '%');
const date = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(year, two, mark).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, two, two, mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
  fc.tuple(year, mark, two).map(([y, q, m]) => `${y}${q}-${m}`),
  year.map((y) => `${y.slice(0, 3)}X`),
  fc.tuple(year, two).map(([y, m]) => `${y}-${m}-XX`),
);

test('days agree with the edtf package, months of seasons and days of no calendar apart', () => {
  fc.assert(
    fc.property(date, (text) => {
      const month = Number(/^\d{4}[?~%]?-(\d\d)/u.exec(text)?.[1] ?? 1);
      const ours = parseEdtf(text);
      const days = ours && { earliest: ours.earliest, latest: ours.latest };
      expect(days).toEqual(month > 12 ? null : byOracle(text));
    }),
    { numRuns: 2_000 },
  );
});

test('a date is never more precise than it is written', () => {
  fc.assert(
    fc.property(date, (text) => {
      const parsed = parseEdtf(text);
      if (!parsed) return;
      const given = text
        .replaceAll(/[?~%]/gu, '')
        .split('-')
        .filter((part) => part !== 'XX');
      const precision =
        text.includes('X') && given.length === 1 && text.length < 6
          ? 'decade'
          : ['year', 'month', 'day'][given.length - 1];
      expect(parsed.precision).toBe(precision);
      expect(parsed.start?.day === null).toBe(precision !== 'day');
      expect(parsed.start?.month === null).toBe(precision === 'year' || precision === 'decade');
    }),
  );
});

describe('the profile', () => {
  test.each([
    [
      '2023-12',
      { precision: 'month', earliest: '2023-12-01', latest: '2023-12-31', yearInferred: false, uncertain: false },
    ],
    ['2023?-11', { precision: 'month', yearInferred: true, uncertain: false, approximate: false }],
    ['2026?-06-14', { precision: 'day', yearInferred: true, uncertain: false, earliest: '2026-06-14' }],
    ['2023?', { precision: 'year', yearInferred: false, uncertain: true }],
    ['2023-12~', { approximate: true, uncertain: false }],
    ['2023-12%', { approximate: true, uncertain: true }],
    ['202X~', { precision: 'decade', approximate: true, earliest: '2020-01-01', latest: '2029-12-31' }],
    ['2024-02', { latest: '2024-02-29' }],
    ['1900-02', { latest: '1900-02-28' }],
    ['2024-02-29', { precision: 'day', earliest: '2024-02-29' }],
    ['2023/2024-02', { earliest: '2023-01-01', latest: '2024-02-29', precision: 'year', openEnd: false }],
    ['2023-12/..', { earliest: '2023-12-01', latest: null, openEnd: true, openStart: false, precision: 'month' }],
    ['../2023', { earliest: null, latest: '2023-12-31', openStart: true, openEnd: false }],
  ])('%s', (text, expected) => {
    expect(parseEdtf(text)).toMatchObject(expected);
  });

  test.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-13',
    '2023-00',
    '2023-11-00',
    '2023-XX-12',
    '2024/2023',
    '../..',
    '',
    '2023-1',
    'Nov 2023',
    '2023/2024/2025',
    '2023-11/',
  ])('%j is no date', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('the same in every time zone, since no clock is asked', () => {
    const before = process.env['TZ'];
    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((zone) => {
      process.env['TZ'] = zone;
      return parseEdtf('2023-12');
    });
    process.env['TZ'] = before ?? 'UTC';
    expect(days[0]).toEqual(days[1]);
    expect(days[1]).toEqual(days[2]);
  });
});
