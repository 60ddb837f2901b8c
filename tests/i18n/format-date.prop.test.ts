import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/dates/format-date.ts';

const years = fc.integer({ min: 1000, max: 2999 }).map(String);
const months = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
const marks = fc.constantFrom('', '?', '~', '%');
const languages = fc.constantFrom('en', 'uk');
const forms = fc.constantFrom('long' as const, 'short' as const);
const digits = (text: string) => text.replaceAll(/\D+/gu, ' ').trim();

describe('precision', () => {
  it('never gains a day that the source does not give', () => {
    fc.assert(
      fc.property(years, months, marks, marks, languages, forms, (year, month, m1, m2, language, form) => {
        expect(digits(formatDate(`${year}${m1}-${month}${m2}`, language, form))).toBe(year);
      }),
    );
  });

  it('never gains a month that the source does not give', () => {
    fc.assert(
      fc.property(years, marks, languages, forms, (year, mark, language, form) => {
        const text = formatDate(`${year}${mark}`, language, form);
        expect(digits(text)).toBe(year);
        expect(text).not.toMatch(/january|december|січ|груд/iu);
      }),
    );
  });

  it('keeps the month and the year of a month in every time zone of the reader', () => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
        expect(formatDate(`${year}-${month}`, 'en')).toBe(
          `${name.format(new Date(Date.UTC(2001, Number(month) - 1, 15)))} ${year}`,
        );
      }),
    );
  });
});
