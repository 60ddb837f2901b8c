import type { LaterMessages } from '#i18n/later-messages-in.ts';

export const keyHelp: LaterMessages['keyHelp'] = {
  title: 'Клавіші',
  where: 'Літери й знаки діють, коли фокус на схемі чи в подробицях; у текстовому полі вони – текст.',
  layouts: 'З українською розкладкою діють ті самі клавіші.',
  switch: 'Літери й знаки діють як клавіші команд',
  filter: 'Знайти в переліку',
  none: (query) => `Клавіші для «${query}» немає.`,
  or: 'або',
  names: { space: 'Пробіл', menu: 'Клавіша меню' },
  moving: {
    title: 'Поки щось пересувають',
    arrows: 'Пересунути',
    far: 'Пересунути вдесятеро далі',
    put: 'Залишити тут',
    cancel: 'Назад, де стояло',
  },
};
