import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const rows = counted('en', { one: 'question', other: 'questions' });

export const accounts = {
  title: 'Where the accounts differ',
  about: 'Accounts side by side',
  summary: (differing: number, same: number, oneSided: number) =>
    [
      ...(differing > 0 ? [`${number(differing)} differ`] : []),
      ...(same > 0 ? [`${number(same)} same`] : []),
      ...(oneSided > 0 ? [`${number(oneSided)} one side only`] : []),
    ].join(' · '),
  none: 'No two accounts of the same matter were found, so there is nothing to put side by side.',
  noneOfKind: 'No question is of this kind.',
  filter: 'Which questions',
  filters: { all: 'All', differs: 'Differ', same: 'Same', 'one-sided': 'One side' },
  marks: { differs: '≠', contradicts: '≠', same: '=', 'one-sided': '○' },
  kinds: {
    differs: 'The accounts differ',
    contradicts: 'The accounts are opposed',
    same: 'The accounts are the same',
    'one-sided': 'Only one side speaks of it',
  },
  /** Found by the program, not asked by the document's editor. */
  found: 'Found by comparing claims',
  called: (item: string) => `What is it called: ${item}?`,
  rated: (sentence: string) => `How firm is it: ${sentence}?`,
  others: 'Others',
  teller: (country: string, body: string) => [country, body].filter(Boolean).join(', '),
  doesNotSay: 'does not say',
  more: (count: number) => `Not shown for want of room: ${rows(count)}.`,
  readClaim: (sentence: string) => `Read in source: ${sentence}`,
  showRow: (question: string) => `Show on picture: ${question}`,
  copy: (sides: number) => (sides === 1 ? 'Copy' : sides === 2 ? 'Copy both' : 'Copy all'),
  copyRow: (question: string) => `with citations: ${question}`,
  copied: (citations: number) => (citations === 1 ? 'Citation copied.' : `${number(citations)} citations copied.`),
  copyTitle: 'Citations',
  copyAs: 'Citations as',
  formats: { plain: 'Plain text', markdown: 'Markdown', bibtex: 'BibTeX', note: 'For a note' },
  showMore: (next: number, left: number) =>
    next === left ? `Show ${number(left)} more` : `Show ${number(next)} of ${number(left)} more`,
  ofItem: (differing: number, all: number) =>
    differing === 0
      ? `${rows(all)}, none answered differently`
      : `${rows(all)}, ${number(differing)} answered differently`,
  openAll: 'All accounts side by side',
  citation: {
    reportedBy: (outlet: string) => `reported by ${outlet}`,
    noPassage: 'no source passage',
    paragraphs: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`,
    data: (version: string) => `data ${version}`,
    claim: (id: string) => `claim ${id}`,
  },
};
