import type { LaterMessages } from '#i18n/later-messages-in.ts';

export const moving: LaterMessages['moving'] = {
  hint: (name) =>
    `Пересувається: ${name}. Стрілки пересувають, із Shift – удесятеро далі. Enter залишає тут, Esc повертає назад.`,
  label: 'Пересування',
  left: 'Ліворуч',
  right: 'Праворуч',
  up: 'Угору',
  down: 'Униз',
  put: 'Залишити тут',
  cancel: 'Повернути назад',
  done: (name) => `Тепер стоїть тут: ${name}.`,
  undone: (name) => `Стоїть, де стояло: ${name}.`,
};
