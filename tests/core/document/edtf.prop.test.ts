import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#core/document/edtf.ts';

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * First and last day by the clock's own calendar, which counts days over into the next month; null where it had to.
 * (The edtf package agreed on thousands of these, but takes 29 February of any year and makes 1 March of it.)
 */
function byClock(date: string): { readonly earliest: string; readonly latest: string } | null {
  const [y = '', m = 'XX', d = 'XX'] = date.replaceAll(/[?~%]/gu, '').split('-');
  const [first, last] = [Number(y.replace('X', '0')), Number(y.replace('X', '9'))];
  if (m === 'XX') return { earliest: iso(Date.UTC(first, 0, 1)), latest: iso(Date.UTC(last, 11, 31)) };
  const month = Number(m) - 1;
  if (d === 'XX') {
    const earliest = iso(Date.UTC(first, month, 1));
    return earliest.startsWith(`${y}-${m}`) ? { earliest, latest: iso(Date.UTC(last, month + 1, 0)) } : null;
  }
  const day = iso(Date.UTC(first, month, Number(d)));
  return day === `${y}-${m}-${d}` ? { earliest: day, latest: day } : null;
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

test('days agree with the calendar of the clock', () => {
  fc.assert(
    fc.property(date, (text) => {
      const ours = parseEdtf(text);
      expect(ours && { earliest: ours.earliest, latest: ours.latest }).toEqual(byClock(text));
    }),
    { numRuns: 3_000 },
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
