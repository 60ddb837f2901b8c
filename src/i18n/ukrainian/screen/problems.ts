import type { Messages } from '#i18n/messages-in.ts';
import { number, ofRecords, problemsFound, remarks } from '#i18n/ukrainian/nouns.ts';

export const problems: Messages['problems'] = {
  banner: (skipped, total) => `Пропущено ${number(skipped)} ${ofRecords(total)}`,
  remarks: (count) => `До цього файлу є ${remarks(count)}`,
  show: 'Показати проблеми',
  title: (count) => problemsFound(count),
  intro: 'Хибне на схему не потрапило, решту зображено.',
  introKept: 'На схемі є все.',
  more: (count) => `і ще ${problemsFound(count)}`,
  severity: { error: 'Помилка, запис пропущено', warning: 'Зауваження, запис залишено' },
  place: (file, line, column) => `${file}:${line}:${column}`,
  copyPlace: 'Копіювати місце у файлі',
  copied: 'Місце у файлі скопійовано.',
  inRecord: (path) => `запис: ${path}`,
  code: (code) => `правило: ${code}`,
  none: 'У цьому файлі проблем немає.',
};
