import { counted, numberIn } from '#i18n/counted.ts';
import type { Look, Phase } from '#core/document/schema.ts';

const number = numberIn('en');
const lines = counted('en', { one: 'line', other: 'lines' });

const phases: { readonly [P in Phase]: string } = {
  done: 'Done',
  signed: 'Signed',
  agreed: 'Agreed, announced',
  ahead: 'Expected, planned',
  wished: 'Called for',
  fact: 'Stated as fact',
  stopped: 'Stopped',
  denied: 'Denied',
};

const looks: { readonly [L in Look]: string } = {
  country: 'Country',
  body: 'Public body',
  organisation: 'Organisation',
  person: 'Person or post',
  instrument: 'Agreement, document',
  programme: 'Programme, transfer',
  event: 'Event, place',
  subject: 'Goal, subject',
};

export const legend = {
  toldBy: 'As told by',
  everyone: 'Everyone',
  shared: 'Only what both say',
  differing: 'Only what differs',
  linesLit: lines,
  howFirm: 'How firm',
  phases,
  items: 'Items',
  looks,
  countries: 'Countries',
  noCountry: 'No country',
  marks: 'Marks',
  differs: 'Accounts differ',
  quoted: 'Direct quotations',
  onlyWhere: 'Only where',
  joint: 'Several wordings, read as one',
  unnamed: 'Described, not named',
  noPassage: 'No source passage',
  claims: 'Claims about it',
  told: 'Who tells a line',
  noVoice: 'No voice',
  show: 'Show',
  groupsOnly: 'Lines between groups do not show how firm their links are.',
  levels: { 1: 'Overview', 2: 'More detail', 3: 'Everything' },
  shownOf: (shown: number, total: number) => (shown === total ? number(total) : `${number(shown)} of ${number(total)}`),
  inPicture: (name: string, count: number) => `${name}: ${number(count)} in the picture`,
  count: number,
  /** The last column of a row. */
  fraction: (visible: number, total: number) => `${number(visible)}/${number(total)}`,
  visibleOf: (name: string, visible: number, total: number) =>
    `${name}: ${number(visible)} of ${number(total)} in the picture`,
  only: 'only',
  onlyThis: (name: string) => `Only ${name}`,
  selectAll: (name: string) => `Select all: ${name}`,
  kindsOf: (name: string) => `Kinds: ${name}`,
  all: 'All',
  allOf: (title: string) => `${title}: all`,
  unmatched: 'What does not match',
  unmatchedAs: { dim: 'Dim', hide: 'Hide' },
  showAll: 'Show all',
};
