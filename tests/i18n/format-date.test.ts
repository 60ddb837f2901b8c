import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/dates/format-date.ts';

// Intl writes thin spaces round the dash of a range.
const both = (date: string | undefined) =>
  ['en', 'uk'].map((language) => formatDate(date, language).replaceAll(/\s/gu, ' '));

describe('a date in words', () => {
  it('has exactly the precision of the source', () => {
    expect(both('2023')).toEqual(['2023', '2023 р.']);
    expect(both('2023-12')).toEqual(['December 2023', 'грудень 2023 р.']);
    expect(both('2023-12-06')).toEqual(['6 December 2023', '6 грудня 2023 р.']);
    expect(both('202X')).toEqual(['2020s', '2020-ті роки']);
  });

  it('has a short form', () => {
    expect(formatDate('2023-12', 'en', 'short')).toBe('Dec 2023');
    expect(formatDate('2023?-11', 'en', 'short')).toBe('Nov 2023 (year inferred)');
  });

  it('says what is inferred, approximate or uncertain, and leaves out what is not given', () => {
    expect(both('2023?-11')).toEqual(['November 2023 (year inferred)', 'листопад 2023 р. (рік виведено)']);
    expect(both('2023-11?')).toEqual(['November 2023 (uncertain)', 'листопад 2023 р. (непевно)']);
    expect(both('2023~')).toEqual(['about 2023', 'приблизно 2023 р.']);
    expect(both('2023-11%')).toEqual(['about November 2023 (uncertain)', 'приблизно листопад 2023 р. (непевно)']);
    expect(both('2023~-11')).toEqual(['about November 2023', 'приблизно листопад 2023 р.']);
    expect(both('2023-XX')).toEqual(['2023', '2023 р.']);
    expect(both('2023-11-XX')).toEqual(['November 2023', 'листопад 2023 р.']);
  });

  it('writes ranges as the language does, open ones in words', () => {
    expect(both('2023-11/2023-12')).toEqual(['November – December 2023', 'листопад 2023 р. – грудень 2023 р.']);
    expect(both('2022/2023')).toEqual(['2022 – 2023', '2022 р. – 2023 р.']);
    expect(both('2023-11/..')).toEqual(['from November 2023', 'листопад 2023 р. і далі']);
    expect(both('../2023-11')).toEqual(['up to November 2023', 'по листопад 2023 р.']);
    expect(formatDate('2023-11/2023-12-06', 'en')).toBe('November 2023 – 6 December 2023');
  });

  it('says when no date is given, and leaves what it cannot read as it is', () => {
    expect(both(undefined)).toEqual(['date not given', 'дату не вказано']);
    expect(formatDate('soon', 'en')).toBe('soon');
  });
});
