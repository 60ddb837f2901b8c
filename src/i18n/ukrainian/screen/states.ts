import type { Messages } from '#i18n/messages-in.ts';
import { items, number, ofLines } from '#i18n/ukrainian/nouns.ts';

export const states: Messages['states'] = {
  reading: (name) => `Читання: ${name} …`,
  failedTitle: 'Не вдалося прочитати файл даних.',
  failed: (name, cause) => `${name}: ${cause}`,
  chooseFile: 'Вибрати файл',
  openSample: 'Відкрити зразок',
  empty: 'Об’єктів ще немає.',
  emptyText: 'У файлі немає об’єктів, які можна зобразити.',
  keepOpen: 'Залишити відкритий документ',
  openFile: 'Відкрити файл даних',
  dropHere: 'Відпустіть файл, щоб відкрити його',
  groups: 'Показано групи.',
  groupsText: (total) =>
    `${items(total)} – забагато, щоб зображувати кожен окремо. Розгорніть групу, щоб побачити її об’єкти.`,
  strongestLines: (drawn, all) => `Зображено найсильніші: ${number(drawn)} ${ofLines(all)}.`,
  arranging: 'Схема впорядковується …',
  arrangingFailed: 'Не вдалося впорядкувати схему.',
  tryAgain: 'Спробувати ще раз',
  cancel: 'Скасувати',
  storageRefused: 'Браузер не зберігає налаштувань для цієї сторінки; вони діють, доки її не закрито.',
  languageFailed: 'Не вдалося завантажити слова цієї мови.',
  drawingFailed: 'Під час зображення цієї частини сталася помилка.',
};
