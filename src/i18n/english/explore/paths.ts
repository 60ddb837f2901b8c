import { counted } from '#i18n/counted.ts';

const steps = counted('en', { one: 'step', other: 'steps' });

export const paths = {
  title: 'Path',
  close: 'Leave the path',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  otherEnd: 'Choose another end',
  ways: 'Ways found',
  firmest: 'Firmest',
  shortest: 'Shortest',
  firmestAndShortest: 'Firmest and shortest',
  another: 'Another way',
  by: (way: string, name: string) => `${way}, by ${name}`,
  steps,
  /** For a narrow place: the number stays with its noun. */
  stepsTogether: (count: number) => steps(count).replace(' ', '\u00A0'),
  weakest: (phase: string) => `As firm as its weakest step: ${phase}.`,
  scaffolding: 'Only what belongs to what leads there: no agreement, plan or act does.',
  /** A step walked against its direction, with no words for that way: "Agreement: Ministry signed it". */
  backwards: (from: string, to: string, phrase: string) => `${from}: ${to} ${phrase} it`,
  openLine: 'Open the line',
  openLineOf: (sentence: string) => `Open the line: ${sentence}`,
  more: (count: number) => `and ${counted('en', { one: 'more claim', other: 'more claims' })(count)}`,
  copy: 'Copy with citations',
  copied: 'Path copied.',
  copyTitle: 'Path with citations',
  sameEnds: 'Both ends are the same item. A path leads to another one.',
  noneFiltered: 'No path with these filters.',
  withoutFilters: 'Try without filters',
  none: (from: string, to: string) => `No path leads from ${from} to ${to}, not even over everything in the file.`,
  missing: 'An end of this path is not in this file.',
  nothing: 'Select an item and choose “Path to…”, then an item where the path should end.',
  pick: (name: string) => `Choose where the path from ${name} should end: click an item, or search.`,
  cancel: 'Cancel',
};
