import { numberIn } from '#i18n/counted.ts';
import type { Look, Phase } from '#core/document/schema.ts';

const number = numberIn('en');

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
  howFirm: 'How firm',
  phases,
  items: 'Items',
  looks,
  marks: 'Marks',
  differs: 'Accounts differ',
  joint: 'Several wordings, read as one',
  unnamed: 'Described, not named',
  noPassage: 'No source passage',
  claims: 'Claims about it',
  told: 'Who tells a line',
  show: 'Show',
  groupsOnly: 'Lines between groups do not show how firm their links are.',
  levels: { 1: 'Overview', 2: 'More detail', 3: 'Everything' },
  shownOf: (shown: number, total: number) => (shown === total ? number(total) : `${number(shown)} of ${number(total)}`),
  inPicture: (name: string, count: number) => `${name}: ${number(count)} in the picture`,
};
