import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const passages = counted('en', { one: 'passage', other: 'passages' });
const items = counted('en', { one: 'item', other: 'items' });
const lines = counted('en', { one: 'line', other: 'lines' });

/** Handing out: what the dialog says, and the words that pages, slides and files bear. */
export const handOut = {
  title: 'Hand out',
  description: 'The same picture on screen, paper and slides, with its key and its sources in it.',
  close: 'Close',
  preview: 'How the page will look',
  heading: 'Title',
  marking: 'Handling marking',
  markingNote: 'Stands at the top and the bottom of every page, slide and image.',
  paper: 'Paper',
  papers: { A4: 'A4', Letter: 'Letter' },
  outputs: {
    png: { name: 'Image', note: 'PNG, 4961 pixels wide: sharp on a sheet of A3' },
    svg: { name: 'Drawing', note: 'SVG: every line and every word can be edited' },
  },
  making: (name: string) => `Making: ${name}`,
  cancel: 'Cancel',
  saved: (name: string) => `Saved: ${name}`,
  failed: 'That could not be made. The browser may have too little memory for it.',
  noPicture: 'There is no picture to hand out now: show the graph as a picture first.',
  page: {
    key: 'Key',
    sources: (names: readonly string[]) => `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join(' · ')}`,
    notes: 'Notes',
    picture: 'Picture',
    page: (page: number, pages: number) => `${number(page)} / ${number(pages)}`,
    morePassages: (count: number) => `… and ${passages(count)} more, in the document itself`,
  },
  version: (date: string) => `Data: ${date}`,
  made: (date: string) => `Made ${date}`,
  /** What a figure shows, for those who do not see it; the sentences of its lines follow. */
  shows: (cards: number, drawn: number) => `${items(cards)} and ${lines(drawn)}.`,
  line: (sentence: string, phase: string) => `${sentence} (${phase}).`,
  moreLines: (count: number) => `And ${lines(count)} more.`,
  source: (title: string) => `“${title}”`,
};
