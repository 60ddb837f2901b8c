import { counted } from '#i18n/counted.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';

const results = counted('uk', { one: 'збіг', few: 'збіги', many: 'збігів', other: 'збігу' });

export const palette: LaterMessages['palette'] = {
  title: 'Усі команди',
  label: 'Команда чи об’єкт',
  placeholder: 'Команда чи назва об’єкта',
  list: 'Команди й об’єкти',
  recent: 'Нещодавні',
  found: 'Команди',
  items: 'Об’єкти',
  hint: 'Введіть кілька літер. «фокус мо» чи «шлях мо дод» – усе одразу.',
  askItem: (command) => `${command}: який об’єкт?`,
  pathEnd: (name) => `Шлях: ${name} → …`,
  placeholderItem: 'Назва об’єкта',
  nothing: (query) => `Ні команди, ні об’єкта «${query}» немає.`,
  count: results,
  notHere: 'Тут це нічого не дасть.',
  on: 'увімкнено',
  uncopied: 'Текст для копіювання',
  about: (command, name) => `${command}: ${name}`,
  path: (from, to) => `Шлях: ${from} → ${to}`,
};
