import type { LaterMessages } from '#i18n/later-messages-in.ts';

export const hint: LaterMessages['hint'] = {
  label: 'Для початку',
  click: 'Натисніть картку або лінію, щоб прочитати, що за нею стоїть.',
  tap: 'Торкніться картки або лінії, щоб прочитати, що за нею стоїть.',
  search: 'Пошук',
  keys: 'Клавіші',
  reading: 'Як читати цю схему',
  dismiss: 'Прибрати підказку',
};
