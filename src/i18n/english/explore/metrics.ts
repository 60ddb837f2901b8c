import { counted, numberIn } from '#i18n/counted.ts';

const items = counted('en', { one: 'item', other: 'items' });
const number = numberIn('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

export const metrics = {
  title: 'Measures',
  close: 'Back to the details',
  choose: 'Measure',
  measures: {
    degree: 'Links',
    betweenness: 'Between',
    brokerage: 'Brokers between sides',
    components: 'Separate parts',
  },
  meaning: {
    degree:
      'How many other items an item is linked with. It counts what the sources tell; who is told of most is not therefore the most important.',
    betweenness:
      'The share of the shortest ways between other items that lead through it. It tells through whom things are joined in this file, not who decides.',
    brokerage:
      'Pairs of its neighbours from different groups that have no link with each other. It tells whom both sides have in common, not that anybody mediated.',
    components:
      'Parts with no link between them. It tells what these sources do not join, not that nothing does outside them.',
  },
  value: { degree: number, betweenness: (share: number) => percent.format(share), brokerage: number },
  sampled: 'Estimated from a sample of the items, because there are so many.',
  asSize: 'Show as bars on the cards',
  working: 'Working out the measures …',
  failed: 'The measures could not be worked out for this file.',
  nothing: 'There is nothing to measure yet.',
  allZero: 'No item has any.',
  rank: (place: number) => `${number(place)}.`,
  part: (place: number) => `Part ${number(place)}`,
  members: items,
  more: (next: number, left: number) =>
    next === left ? `Show ${number(left)} more` : `Show ${number(next)} of ${number(left)} more`,
};
