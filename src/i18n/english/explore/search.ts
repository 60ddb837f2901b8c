import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const items = counted('en', { one: 'item', other: 'items' });
const speakers = counted('en', { one: 'speaker', other: 'speakers' });
const passages = counted('en', { one: 'passage', other: 'passages' });
const claims = counted('en', { one: 'claim', other: 'claims' });

const groups = { items, speakers, passages };

export const search = {
  label: 'Search',
  placeholder: 'Search items, passages, speakers',
  key: '/',
  results: 'Results',
  hint: 'Names in any language, words of passages, ids, or a pasted link.',
  pickEnd: (from: string) => `Where does the path from ${from} end?`,
  headings: { link: 'Pasted link', items: 'Items', speakers: 'Speakers', passages: 'Passages' },
  portion: (shown: number, all: number, countless: boolean) =>
    countless ? `${number(shown)} of more than ${number(all)}` : `${number(shown)} of ${number(all)}`,
  more: (group: keyof typeof groups, count: number, most: number) =>
    count > most ? `The first ${number(most)} of ${groups[group](count)}` : `All ${groups[group](count)}`,
  /** Before a name other than the one that stands on the card. */
  as: {
    label: 'also',
    short: 'in short',
    voice: 'called',
    alias: 'also',
    mention: 'in the source',
    id: 'id',
    type: '',
  },
  outside: 'held back by the filters',
  says: { before: 'What', after: 'says' },
  claims,
  speaker: (name: string, words: string) => [name, words].filter(Boolean).join(', '),
  link: {
    claim: (sentence: string) => `The claim: ${sentence}`,
    line: (from: string, to: string) => `The line between ${from} and ${to}`,
    path: (from: string, to: string) => `The path from ${from} to ${to}`,
    source: (title: string) => `The text of “${title}”`,
    unknown: 'The link points to nothing in this document.',
    unknownHint: 'It may come from another document, or from an older state of this one.',
  },
  nothing: (query: string) => `Nothing is called or says “${query}”.`,
  nothingHint: 'Try fewer words or only their beginnings; a passage must have all of them.',
  nothingYet: (query: string) => `Nothing so far is called or says “${query}”.`,
  reading: (share: number) => `Reading the document … ${number(Math.floor(share * 100))} %`,
  found: (counts: { readonly [G in keyof typeof groups]: number }, countless: boolean) => {
    const parts = [
      ...(counts.items > 0 ? [items(counts.items)] : []),
      ...(counts.speakers > 0 ? [speakers(counts.speakers)] : []),
      ...(counts.passages > 0 ? [`${countless ? 'more than ' : ''}${passages(counts.passages)}`] : []),
    ];
    return `${parts.join(', ')} found.`;
  },
};
