import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const items = counted('en', { one: 'item', other: 'items' });
const links = counted('en', { one: 'link', other: 'links' });
const claims = counted('en', { one: 'claim', other: 'claims' });
const questions = counted('en', { one: 'question', other: 'questions' });
const sources = counted('en', { one: 'source', other: 'sources' });

/** The graph told as headings and lists. */
export const outline = {
  summary: (shown: number, total: number) =>
    shown === total ? `All ${items(total)} of the document` : `Showing ${number(shown)} of ${items(total)}`,
  told: (told: number, from: number) => `${claims(told)} from ${sources(from)}`,
  showAll: 'Show all',
  differing: 'Where accounts differ',
  differingCount: questions,
  made: 'Agreements, programmes, events',
  subjects: 'Goals and subjects',
  noCountry: 'Without a country',
  links,
  claims,
  accountsDiffer: 'accounts differ',
  linksOf: (name: string, count: number) => `Links of ${name}: ${number(count)}`,
  linksTitle: (count: number) => `Links (${number(count)})`,
  noLinks: 'No links in this view.',
  more: (next: number, left: number) =>
    next === left ? `Show ${number(left)} more` : `Show ${number(next)} of ${number(left)} more`,
  nothing: 'No item passes in this view.',
  keys: 'Arrow keys move from item to item; right and left open and close its links; Backspace goes back after a jump.',
};
