import { localeIn } from '#i18n/dates/date-words.ts';

/** "A, B and C". */
export const listIn = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(localeIn(language), { type: 'conjunction' }).format(items);
