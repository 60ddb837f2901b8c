import { counted, numberIn } from '#i18n/counted.ts';

const links = counted('en', { one: 'link', other: 'links' });
const claims = counted('en', { one: 'claim', other: 'claims' });
const items = counted('en', { one: 'item', other: 'items' });
const number = numberIn('en');

/** What the picture says to those who walk it by keyboard, and to those who hear it. */
export const walking = {
  map: 'relationship map',
  keys: 'Arrow keys go to what is linked, with Shift to what is near. Square brackets go over the lines of an item. Enter opens the details, Space selects, Backspace goes back, Tab leaves the picture.',
  /** What is written on the card comes first. */
  card: (parts: readonly string[], linkCount: number, claimCount: number) =>
    [...parts, links(linkCount), claims(claimCount)].join(', '),
  group: (parts: readonly string[], memberCount: number) => [...parts, items(memberCount)].join(', '),
  faded: 'not in this view',
  /** A line between groups stands for many relations and says nothing of any. */
  bundle: (one: string, other: string, count: number) => `${links(count)} between ${one} and ${other}`,
  said: (sentence: string, status: string, claimCount: number, speakers: string) =>
    `${sentence}. ${status}; ${claims(claimCount)}${speakers === '' ? '' : `, by ${speakers}`}.`,
  others: (count: number) => (count === 1 ? '1 other' : `${number(count)} others`),
  lineOf: (place: number, count: number) => `Line ${number(place)} of ${number(count)}.`,
  arrived: (name: string, rest: readonly string[]) => [`${name}.`, ...rest].join(' '),
  noLink: {
    left: 'No link to the left.',
    right: 'No link to the right.',
    up: 'No link upwards.',
    down: 'No link downwards.',
  },
  nothing: {
    left: 'Nothing further left.',
    right: 'Nothing further right.',
    up: 'Nothing further up.',
    down: 'Nothing further down.',
  },
  noLines: 'No lines here.',
  noWay: { back: 'This is where the keyboard began.', forward: 'Nothing to go forward to.' },
  lens: (name: string, rest: string) => `${name}. ${rest}`,
  level: (name: string, shown: string) => `${name}: ${shown}.`,
};
