import type { LaterMessages } from '#i18n/later-messages-in.ts';

const megabytes = new Intl.NumberFormat('uk', {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

export const offline: LaterMessages['offline'] = {
  save: 'Зберегти автономну копію',
  saved: (name, bytes) => `${name}, ${megabytes.format(bytes / 1e6)}: відкривається подвійним клацанням, без мережі.`,
  refused: 'Не вдалося отримати сторінку одним файлом. Спробуйте там, де є мережа.',
};
