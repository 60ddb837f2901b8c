import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { claims, items, number, ofClaims, ofItems, ofRows, rows } from '#i18n/ukrainian/nouns.ts';

const all = { claims, items };
const of = { claims: ofClaims, items: ofItems };

export const table: LaterMessages['table'] = {
  rowsOf: { label: 'Рядки', claims: 'Твердження', items: 'Об’єкти' },
  title: { claims: 'Твердження документа', items: 'Об’єкти документа' },
  columns: {
    from: 'Від кого',
    relation: 'Відношення',
    status: 'Статус',
    to: 'До чого',
    speaker: 'Мовець',
    date: 'Дата',
    source: 'Джерело',
    name: 'Об’єкт',
    kind: 'Вид',
    country: 'Країна',
    links: 'Зв’язки',
    claims: 'Твердження',
  },
  saved: { quote: 'Цитата', paragraph: 'Абзац', sourceId: 'Код джерела', id: 'Код' },
  showing: (kind, shown, total) =>
    shown === total ? all[kind](total) : `Показано ${number(shown)} ${of[kind](total)}`,
  showAll: 'Показати все',
  filter: (column) => `${column}: містить`,
  filterShort: 'Фільтр',
  clearFilters: 'Зняти фільтри стовпців',
  preparing: 'Стовпці впорядковуються …',
  nothing: 'Немає жодного такого рядка.',
  save: 'Зберегти як CSV',
  saving: 'Файл записується …',
  copy: 'Копіювати таблицю',
  copied: (count) => `Скопійовано: ${rows(count)}.`,
  copyTitle: 'Таблиця',
  print: 'Друкувати',
  printedOf: (printed, count) => `Надруковано ${number(printed)} ${ofRows(count)}; у збереженому файлі є всі.`,
  paragraph: (numbers) => (numbers.length === 0 ? '' : ` ¶${numbers.join(', ¶')}`),
  accountsDiffer: 'версії розходяться',
};
