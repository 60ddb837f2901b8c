import type { LaterMessages } from '#i18n/later-messages-in.ts';

export const narrow: LaterMessages['narrow'] = {
  back: 'Назад',
  actions: { focus: 'Фокус', source: 'Джерело', cite: 'Цитувати' },
  bar: { label: 'Інструменти', filter: 'Фільтр', accounts: 'Версії', more: 'Більше' },
  lanes: { label: 'Частина схеми', left: 'Ліворуч', middle: 'Посередині', right: 'Праворуч' },
  sheet: {
    handle: 'Висота панелі',
    value: (share) => `${share} % висоти екрана`,
    taller: 'Вище',
    shorter: 'Нижче',
  },
};
