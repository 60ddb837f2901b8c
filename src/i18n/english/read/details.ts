import { counted, numberIn } from '#i18n/counted.ts';

const claims = counted('en', { one: 'claim', other: 'claims' });
const links = counted('en', { one: 'link', other: 'links' });
const lines = counted('en', { one: 'line', other: 'lines' });
const number = numberIn('en');
const steps = counted('en', { one: 'step', other: 'steps' });
const items = counted('en', { one: 'item', other: 'items' });

export const details = {
  alsoCalled: 'also called',
  saidBy: (speaker: string) => `${speaker} says`,
  inLanguage: (tag: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag,
  accountsDiffer: 'Accounts differ',
  claims: 'Claims',
  claimsCount: claims,
  links: 'Links',
  linksCount: links,
  sources: 'Sources',
  about: 'Said about them',
  says: 'Said by them',
  claim: 'Claim',
  noClaims: 'No claim mentions it.',
  noVoice: 'Others',
  readAsOne: 'Read as one',
  notNamed: 'Not named',
  unnamed: 'The source describes it and does not name it. The name here is the editor’s.',
  note: 'Note',
  updated: (date: string) => `data of ${date}`,
  outgoing: (phrase: string, name: string) => `${phrase} ${name}`,
  incoming: (name: string, phrase: string) => `${name} ${phrase} it`,
  afterName: (phrase: string) => `${phrase} it`,
  showMore: (next: number, left: number) => (next === left ? `Show ${left} more` : `Show ${next} of ${left} more`),
  hiddenAtThisLevel: 'in More detail',
  openLine: (sentence: string) => `Open the line: ${sentence}`,
  line: {
    title: 'Line',
    count: links,
    listed: (shown: number, all: number) => `The first ${shown} of ${links(all)} are listed.`,
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
  actions: {
    label: 'What to do with it',
    focus: 'Focus',
    focusSteps: (depth: number) => `Focus: ${steps(depth)}`,
    leaveFocus: 'Leave',
    expand: (count: number) => (count === 0 ? 'Expand' : `Expand +${number(count)}`),
    expandSpoken: (count: number) => (count === 0 ? 'Expand' : `Expand: ${items(count)} more`),
    collapse: 'Collapse',
    path: 'Path to…',
    rings: 'Rings round it',
    hide: 'Hide',
    hidden: (name: string) => `Hidden: ${name}.`,
    hiddenSeveral: (count: number) => `${items(count)} hidden.`,
    split: 'Split by voice',
    join: 'Join again',
    between: 'Path between them',
    arrangeAlone: 'Arrange these alone',
    arrangeAll: 'Arrange all again',
  },
  inView: {
    heldBack: (count: number) => `${number(count)} not in this view`,
    none: 'No claim passes in this view.',
  },
  notDrawn: 'What was selected is not drawn in this picture.',
  several: {
    title: (cards: number, drawn: number) =>
      `${[...(cards > 0 ? [items(cards)] : []), ...(drawn > 0 ? [lines(drawn)] : [])].join(' and ')} selected`,
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
    list: 'Items of the group',
  },
};
