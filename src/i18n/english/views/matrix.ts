import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const parties = counted('en', { one: 'party', other: 'parties' });
const columns = counted('en', { one: 'agreement, programme or event', other: 'agreements, programmes and events' });
const places = counted('en', { one: 'column', other: 'columns' });
const links = counted('en', { one: 'link', other: 'links' });

/** Parties by what they made, in a grid. */
export const matrix = {
  title: 'Parties by agreements',
  summary: (rows: number, made: number) => `${parties(rows)}, ${columns(made)}`,
  over: (rows: number, allRows: number, made: number, allMade: number) =>
    `The ${number(rows)} of ${parties(allRows)} and ${number(made)} of ${number(allMade)} columns with most links. Filters narrow it down.`,
  more: (rows: number, made: number) =>
    `Not shown for want of room: ${[rows > 0 && parties(rows), made > 0 && places(made)].filter(Boolean).join(', ')}.`,
  party: 'Party',
  noCountry: 'Without a country',
  cell: (sentence: string, status: string, count: number, differs: boolean) =>
    [sentence, status, ...(count > 1 ? [links(count)] : []), ...(differs ? ['accounts differ'] : [])].join(', '),
  empty: (party: string, made: string) => `${party}, ${made}: no link`,
  nothing: 'In this view no party has a link with an agreement, a programme or an event.',
  noRoom: 'The names of this matrix are too long for the screen: no row and column have room.',
  showAll: 'Show all',
  print: 'Print',
  key: 'Marks',
  several: 'number of links',
  accountsDiffer: 'accounts differ',
};
