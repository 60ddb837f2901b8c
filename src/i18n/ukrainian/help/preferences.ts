import type { PreferencesFault } from '#core/formats/preferences-file.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';

const language = 'uk';

export const preferences: LaterMessages['preferences'] = {
  title: 'Налаштування',
  description: 'Діють одразу й для кожного документа, відкритого в цьому браузері.',
  close: 'Закрити налаштування',
  theme: 'Кольори',
  textSize: 'Розмір літер',
  textSizeNote: 'Картки й лінії збільшуються разом із ними, доки є місце.',
  motion: 'Рух',
  motions: { system: 'Як у системі', less: 'Менше', full: 'Повний' },
  motionNote: 'Якщо менше, схема переходить одразу там, де інакше рухається плавно, і ніщо не з’являється поступово.',
  more: 'Клавіші й підказки',
  letterKeys: 'Окремі літери та знаки є командами',
  letterKeysNote: 'Для тих, хто диктує або випадково натискає клавіші: без цього одна клавіша нічого не виконує.',
  hint: 'Показувати підказку для перших хвилин',
  hintNote: 'Вона стоїть під схемою і зникає після першої вашої дії.',
  write: 'Зберегти у файл',
  read: 'Прочитати з файлу',
  reset: 'Повернути звичайні',
  undo: 'Скасувати',
  fileName: 'entente-preferences.json',
  isReset: 'Усі налаштування тепер звичайні.',
  wasRead: (name) => `Узято з файлу ${name}.`,
  unknown: (keys) => `Тут не має значення, тому пропущено: ${listIn(keys, language)}.`,
  refused: (name) => `Із файлу ${name} нічого не взято.`,
  fault: (fault: PreferencesFault) => {
    switch (fault.kind) {
      case 'not-json':
        return `Файл не вдалося прочитати: ${fault.message}, рядок ${fault.place.line}, стовпець ${fault.place.column}.`;
      case 'other':
        return 'Це не файл налаштувань: той починається з "entente": "preferences".';
      case 'newer':
        return `Його записала новіша версія Entente (версія ${fault.version}).`;
      case 'value':
        return `Рядок ${fault.place.line}, стовпець ${fault.place.column}: значення ${fault.key} – ${fault.found}. Можливі значення: ${listIn(fault.allowed, language)}.`;
    }
  },
  unreadable: 'Браузер не зміг його відкрити.',
};
