import type { HandOut, Sheet } from '#exporters/sheets/sheet.ts';
import { usedEntries } from '#exporters/sheets/used-entries.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { later } from '#i18n/english/later.ts';
import { figured, type Figured } from './figure.ts';

/** A sheet with a picture of the sample and two receipts. */
export const figureSheet = (part: Partial<Sheet> = {}, figure: Figured = figured()): Sheet => ({
  id: 'step',
  title: 'The ministries signed one document',
  caption: 'Each side calls it by another name.',
  notes: 'Do not say which is right.\nIf asked: ¶3.',
  body: {
    kind: 'figure',
    ...figure,
    words: { claims: (count) => `${count} claims` },
    window: null,
    notes: new Map(),
    description: '23 items and 25 lines.',
    legend: usedEntries(figure.picture, figure.highlights, messagesIn('en').legend),
  },
  passages: [
    {
      number: 1,
      lead: 'Ministry, ¶3',
      source: 'Agency, 2023',
      outlet: 'Agency',
      quote: '“signed a memorandum”',
      url: 'https://example.org/a',
    },
    {
      number: 2,
      lead: 'House, ¶9',
      source: 'Agency, 2023',
      outlet: 'Agency',
      quote: '“a statement of intent”',
      url: null,
    },
  ],
  ...part,
});

export const handOutWith = (sheets: readonly Sheet[], part: Partial<HandOut> = {}): HandOut => ({
  title: 'Cooperation',
  language: 'en',
  marking: 'OFFICIAL & CALM',
  version: 'Data: 23 November 2026',
  made: 'Made 26 November 2026',
  sheets,
  words: later.handOut.page,
  ...part,
});
