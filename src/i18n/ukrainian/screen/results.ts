import type { Messages } from '#i18n/messages-in.ts';
import { items, lines, number, ofItems, steps } from '#i18n/ukrainian/nouns.ts';

export const results: Messages['results'] = {
  added: (count, names) => `Додано ${items(count)}${names === '' ? '' : `: ${names}`}.`,
  removed: (count) => `Прибрано ${items(count)}.`,
  nothingMore: 'Більше показувати тут нічого.',
  focus: (name, depth, count) => `Фокус: ${name}, ${steps(depth)}, ${items(count)}.`,
  everything: 'Знову видно все.',
  path: (count) => `Шлях знайдено, ${steps(count)}.`,
  noPath: 'Із цими фільтрами шляху немає.',
  looking: (shown, total, drawn) =>
    `Показано ${number(shown)} ${ofItems(total)}${drawn === 0 ? '' : `, ${lines(drawn)}`}.`,
};
