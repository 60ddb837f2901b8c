/** The words around a date in one language; what Intl cannot say. */
export type DateWords = {
  readonly locale: string;
  readonly notGiven: string;
  readonly year: (year: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: string;
  readonly yearInferred: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
};

const english: DateWords = {
  locale: 'en-GB',
  notGiven: 'date not given',
  year: (year) => year,
  decade: (firstYear) => `${firstYear}s`,
  about: (date) => `about ${date}`,
  uncertain: 'uncertain',
  yearInferred: 'year inferred',
  from: (date) => `from ${date}`,
  until: (date) => `up to ${date}`,
};

// Nominative after «приблизно» and accusative after «по» are the same word for all twelve months but «лютий», which
// keeps its form as well: no case has to be made of what Intl gives.
const ukrainian: DateWords = {
  locale: 'uk',
  notGiven: 'дату не вказано',
  year: (year) => `${year} р.`,
  decade: (firstYear) => `${firstYear}-ті роки`,
  about: (date) => `приблизно ${date}`,
  uncertain: 'непевно',
  yearInferred: 'рік виведено',
  from: (date) => `${date} і далі`,
  until: (date) => `по ${date}`,
};

/** The locale by whose habits a language writes dates and lists. */
export const localeIn = (language: string): string => dateWordsIn(language).locale;

export const dateWordsIn = (language: string): DateWords => (language.startsWith('uk') ? ukrainian : english);
