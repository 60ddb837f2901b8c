import { counted } from '#i18n/counted.ts';

const claims = counted('en', { one: 'claim', other: 'claims' });
const links = counted('en', { one: 'link', other: 'links' });
const items = counted('en', { one: 'item', other: 'items' });

export const details = {
  alsoCalled: 'Also called',
  calledBy: (name: string, speaker: string) => `“${name}”, ${speaker} says`,
  status: 'Status now',
  accountsDiffer: 'Accounts differ',
  accountsDifferNote: 'The parties name or rate this differently. Each account is given in its own words below.',
  claims: 'Claims',
  claimsCount: claims,
  links: 'Links',
  linksCount: links,
  sources: 'Sources',
  about: 'About it',
  says: 'Said by it',
  noClaims: 'No claim mentions it.',
  noVoice: 'Others',
  readAsOne: 'Read as one',
  readAsOneFrom: 'The wordings',
  unnamed: 'The source describes it and does not name it. The name here is the editor’s.',
  note: 'Note',
  id: 'Id',
  updated: 'data of',
  basis: { stated: 'stated', inferred: 'inferred' },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  outgoing: (phrase: string, name: string) => `${phrase} ${name}`,
  incoming: (name: string, phrase: string) => `${name} ${phrase} it`,
  hiddenAtThisLevel: 'in More detail',
  openLine: (sentence: string) => `Open the line: ${sentence}`,
  line: {
    title: 'Line',
    drawnAs: (status: string, reason: string) => `Drawn as ${status} because ${reason}`,
    only: 'that is the only status given.',
    strongest: (others: string) => `it is the firmest status given; also said: ${others}.`,
    weaker: (others: string) => `the accounts rate it differently and the weaker one is drawn; also said: ${others}.`,
    directed: (from: string, to: string) => `From ${from} to ${to}.`,
    undirected: 'Without direction: both ends take part alike.',
    ends: 'Ends',
    relations: (count: number) => `${count} relations drawn as one line`,
    toldBy: 'Told by',
  },
  several: {
    title: (count: number) => `${items(count)} selected`,
    clear: 'Clear the selection',
    shared: 'Lines between them',
    lines: 'Lines',
    cards: 'Cards',
  },
  group: {
    title: 'Group',
    open: 'Open the group in the picture',
    close: 'Close the group',
    members: (count: number) => items(count),
  },
};
