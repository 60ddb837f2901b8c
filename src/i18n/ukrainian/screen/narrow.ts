import type { LaterMessages } from '#i18n/later-messages-in.ts';

export const narrow: LaterMessages['narrow'] = {
  sheet: {
    handle: 'Висота панелі',
    value: (share) => `${share} % висоти екрана`,
    taller: 'Вище',
    shorter: 'Нижче',
  },
};
