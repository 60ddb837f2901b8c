import { counted } from '#i18n/counted.ts';

const claims = counted('en', { one: 'claim', other: 'claims' });
const lines = counted('en', { one: 'line', other: 'lines' });
const questions = counted('en', { one: 'question', other: 'questions' });
const sources = counted('en', { one: 'source', other: 'sources' });

export const startHere = {
  title: 'Start here',
  oneSource: (outlet: string, date: string) => `One source: ${outlet}, ${date}.`,
  sources: (count: number) => `${sources(count)}.`,
  firmness: (open: number, all: number) =>
    open === 0
      ? `All ${lines(all)} are agreed, signed, done or stated.`
      : `Of ${lines(all)}, ${open} ${open === 1 ? 'is' : 'are'} only expected, planned or called for.`,
  named: (name: string, speaker: string) => `${speaker} says “${name}”`,
  claims,
  differTitle: 'Where the accounts differ',
  differText: (count: number) => `${questions(count)}, answered two ways`,
  openTitle: 'Not signed yet',
  openText: (count: number) => `${lines(count)} expected, planned or called for`,
};
