import { counted } from '#i18n/counted.ts';

const items = counted('en', { one: 'item', other: 'items' });
const lines = counted('en', { one: 'line', other: 'lines' });
const steps = counted('en', { one: 'step', other: 'steps' });

/** What came of something, said once it is done. */
export const results = {
  added: (count: number, names: string) => `${items(count)} added${names === '' ? '' : `: ${names}`}.`,
  removed: (count: number) => `${items(count)} taken back.`,
  nothingMore: 'There is nothing more to show here.',
  focus: (name: string, depth: number, count: number) => `Focus: ${name}, ${steps(depth)}, ${items(count)}.`,
  everything: 'Everything is in the light again.',
  path: (count: number) => `Path found, ${steps(count)}.`,
  noPath: 'No path with these filters.',
  /** A picture of groups draws no lines between items. */
  looking: (shown: number, total: number, drawn: number) =>
    `Showing ${shown} of ${items(total)}${drawn === 0 ? '' : `, ${lines(drawn)}`}.`,
};
