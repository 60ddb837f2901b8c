import type { CheckName } from '#core/document/checks/run-checks.ts';
import { counted, nounFor, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const claims = counted('en', { one: 'claim', other: 'claims' });
const rules = counted('en', { one: 'rule', other: 'rules' });
const problems = counted('en', { one: 'problem', other: 'problems' });
const speakers = counted('en', { one: 'speaker', other: 'speakers' });

/** What each rule of the format asks of a document. */
const checks: { readonly [C in CheckName]: string } = {
  ids: 'Every id is given once',
  references: 'Whatever is referred to is there',
  ontology: 'Types descend from one another without a circle',
  sources: 'Every source holds its text',
  mentions: 'The words that name an item stand in a source',
  dates: 'Every date is one that a calendar has',
  urls: 'Links lead to the web and nowhere else',
  ends: 'Every claim ends where its relation may end',
  receipts: 'Every claim has its speaker, its kind of speech and its passage',
  passages: 'Every passage stands in its source letter for letter, at one place',
  speech: 'Quoted speech stands in quotation marks, reported speech outside them',
  cues: 'The words that say who speaks stand in the source',
  names: 'The name that a side gives stands in the passage that shows it',
  inferred: 'What is inferred is told with its reason and its doubt',
  coverage: 'Every sentence is used, or listed with the reason why not',
};

export const about = {
  title: 'About this document',
  description: 'What it holds, where that comes from, and what was checked. A number leads to what it counts.',
  close: 'Close “About this document”',
  version: (id: string, date: string) => `${id} · data of ${date}`,
  licence: (licence: string) => `Licence: ${licence}`,
  authors: (names: string) => `By ${names}`,
  numbers: 'In numbers',
  number,
  tiles: {
    items: nounFor('en', { one: 'item', other: 'items' }),
    itemsNote: (shown: number) => `${number(shown)} in the picture now`,
    links: nounFor('en', { one: 'link', other: 'links' }),
    linksNote: 'between two items each',
    claims: nounFor('en', { one: 'claim', other: 'claims' }),
    claimsNote: (count: number) => `by ${speakers(count)}`,
    accounts: nounFor('en', { one: 'question', other: 'questions' }),
    accountsNote: (count: number) => `answered differently: ${number(count)}`,
    problems: nounFor('en', { one: 'problem', other: 'problems' }),
    problemsNote: 'in the file',
    time: 'told of',
  },
  speech: 'Who speaks, and how',
  quotedOnly: 'Show only direct quotations in the picture',
  untold: 'Kind of speech not given',
  speaker: (name: string, count: number) => `${name}: ${claims(count)}`,
  moreSpeakers: (count: number) => `and ${speakers(count)} more`,
  sources: 'Sources',
  read: 'Read',
  readSource: (title: string) => `Read: ${title}`,
  unclaimed: 'Read, and not used',
  unclaimedWords: (words: string, why: string) => `“${words}”: ${why}`,
  checks: 'Checked when it was opened',
  checksText: (count: number) => `${rules(count)} hold for every record of the file:`,
  problemsText: (count: number, all: number) => `${rules(all)} were put to every record, and ${problems(count)} found.`,
  showProblems: 'Show the problems',
  passages: {
    found: (count: number, all: number) => `${number(count)} of ${claims(all)} stand in their source letter for letter`,
    missing: (count: number) => `${number(count)} not found as written`,
    none: (count: number) => `${number(count)} without a passage`,
  },
  rules: checks,
};
