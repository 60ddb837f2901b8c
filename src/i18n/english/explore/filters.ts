import { counted, numberIn } from '#i18n/counted.ts';
import type { SizeMeasure } from '#core/view/view.ts';

const number = numberIn('en');
const items = counted('en', { one: 'item', other: 'items' });
const lines = counted('en', { one: 'line', other: 'lines' });
const steps = counted('en', { one: 'step', other: 'steps' });
const claims = counted('en', { one: 'claim', other: 'claims' });

const sizes: { readonly [M in SizeMeasure]: string } = {
  degree: 'number of links',
  betweenness: 'betweenness',
  brokerage: 'brokering between sides',
};

/** What is looked at, said in chips; and the choice of a stretch of time. */
export const filters = {
  label: 'What is looked at',
  showing: (shown: number, total: number) =>
    shown === total ? `Showing ${items(total)}` : `Showing ${number(shown)} of ${items(total)}`,
  lines,
  lens: {
    shared: 'Only what both say',
    differing: 'Only what differs',
    voices: (names: string) => `As told: ${names}`,
  },
  leftOut: (names: string) => `Not: ${names}`,
  andMore: (names: string, more: number) => `${names} +${number(more)}`,
  none: { statuses: 'No status', types: 'No kind of item', groups: 'No country', voices: 'Nobody’s claims' },
  noGroup: 'No country',
  noVoice: 'No voice',
  differs: 'Accounts differ',
  quoted: 'Direct quotations',
  hidden: (count: number) => `Hidden by hand: ${number(count)}`,
  lit: 'In the light of a step',
  focus: (name: string, depth: number) => `Focus: ${name}, ${steps(depth)}`,
  path: (from: string, to: string) => `Path: ${from} → ${to}`,
  openPath: (path: string) => `${path}: show its steps`,
  split: (name: string) => `${name}: one card a voice`,
  packed: (count: number) => `Arranged alone: ${items(count)}`,
  size: (measure: SizeMeasure) => `Bars: ${sizes[measure]}`,
  remove: (chip: string) => `Remove: ${chip}`,
  clearAll: 'Clear all',
  nothing: {
    title: (chips: string) => `No items match ${chips}.`,
    nearest: (count: number, without: string) => `Nearest: ${number(count)} without ${without}.`,
    without: {
      lens: 'the choice of a voice',
      statuses: 'the choice of statuses',
      types: 'the choice of kinds',
      groups: 'the choice of countries',
      voices: 'the choice of voices',
      dates: 'the dates',
      differs: '“accounts differ”',
      quoted: '“direct quotations”',
      hidden: 'hiding by hand',
    },
    clear: {
      lens: 'Listen to everyone',
      statuses: 'Clear statuses',
      types: 'Clear kinds',
      groups: 'Clear countries',
      voices: 'Clear voices',
      dates: 'Clear dates',
      differs: 'Also where accounts agree',
      quoted: 'Also other claims',
      hidden: 'Show what was hidden',
    },
  },
  time: {
    title: 'When',
    noDates: 'No claim of this document has a date.',
    from: 'First month',
    to: 'Last month',
    bin: (when: string, count: number, dates: string) => `${when}: ${claims(count)} (${dates})`,
    answers: (sure: number, maybe: number, out: number) =>
      `${number(sure)} in · ${number(maybe)} maybe · ${number(out)} out`,
    maybe: 'also what may lie inside',
    undated: 'also what has no date',
    noDate: 'no date',
    count: number,
    clear: 'Clear',
    clearDates: 'Clear dates',
  },
};
