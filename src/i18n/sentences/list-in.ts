const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** "A, B and C". */
export const listIn = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(items);
