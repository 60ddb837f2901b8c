import { counted, numberIn } from '#i18n/counted.ts';

const number = numberIn('en');
const passages = counted('en', { one: 'passage', other: 'passages' });
const items = counted('en', { one: 'item', other: 'items' });
const slides = counted('en', { one: 'step', other: 'steps' });
const lines = counted('en', { one: 'line', other: 'lines' });

/** Handing out: what the dialog says, and the words that pages, slides and files bear. */
export const handOut = {
  title: 'Hand out',
  description: 'The same picture on screen, paper and slides, with its key and its sources in it.',
  close: 'Close',
  preview: 'How the page will look',
  heading: 'Title',
  marking: 'Handling marking',
  markingNote: 'Stands at the top and the bottom of every step, page, slide and image.',
  paper: 'Paper',
  papers: { A4: 'A4', Letter: 'Letter' },
  subject: 'What is handed out',
  subjects: {
    picture: 'This picture',
    briefing: (steps: number) => `The briefing: ${slides(steps)}`,
  },
  aspect: 'Slides',
  aspects: { '16:9': '16:9', '4:3': '4:3' },
  layout: 'Handout',
  layouts: { sources: 'With sources', two: 'Two a page', notes: 'With notes' },
  arranging: 'The steps are being arranged …',
  previous: 'Previous page',
  next: 'Next page',
  outputs: {
    slides: { name: 'Slides', note: 'PowerPoint: words, cards and lines can be edited; notes are there' },
    handout: { name: 'Handout', note: 'Prints, or saves as PDF: one step a page, with its passages' },
    pack: {
      name: 'Briefing pack',
      note: 'One zip: slides, handout, every picture, citations, the document, and the page for a memory stick',
    },
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
  /** Of the pack; plain text. */
  readme: (title: string, hasPage: boolean) =>
    [
      title,
      '',
      'slides.pptx      The slides, with notes. Words, cards and lines can be edited.',
      'handout.html     The handout. Open it in a browser and print it, or save it as PDF there:',
      '                 a page in a browser cannot write a PDF by itself.',
      'pictures/        Every step as a drawing (SVG) and as an image for print (PNG).',
      'citations.*      What the steps cite: plain text, Markdown, BibTeX.',
      'data/            The document with its sources, claims and briefing; opens in Entente.',
      ...(hasPage
        ? [
            'entente.html     Entente with this document in one file: opens by double-click, without a network.',
            '                 Where a mail gateway or a browser refuses it: save it to a disk first, then open it.',
          ]
        : []),
      '',
    ].join('\n'),
  version: (date: string, sum: string) => `Data: ${[date, sum].filter(Boolean).join(', ')}`,
  made: (date: string) => `Made ${date}`,
  /** What a figure shows, for those who do not see it; the sentences of its lines follow. */
  shows: (cards: number, drawn: number) => `${items(cards)} and ${lines(drawn)}.`,
  line: (sentence: string, phase: string) => `${sentence} (${phase}).`,
  moreLines: (count: number) => `And ${lines(count)} more.`,
  source: (title: string) => `“${title}”`,
};
