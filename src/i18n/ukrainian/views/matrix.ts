import { counted } from '#i18n/counted.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { links, number, numberOf } from '#i18n/ukrainian/nouns.ts';

const parties = counted('uk', { one: 'сторона', few: 'сторони', many: 'сторін', other: 'сторони' });
const places = counted('uk', { one: 'стовпець', few: 'стовпці', many: 'стовпців', other: 'стовпця' });

export const matrix: LaterMessages['matrix'] = {
  title: 'Сторони й угоди',
  summary: (rows, made) => `${parties(rows)}; угод, програм і подій: ${number(made)}`,
  over: (rows, allRows, made, allMade) =>
    `Показано, де зв’язків найбільше: рядків ${numberOf(rows, allRows)}, стовпців ${numberOf(made, allMade)}. Фільтри залишать менше.`,
  more: (rows, made) =>
    `Не вмістилося: ${[rows > 0 && parties(rows), made > 0 && places(made)].filter(Boolean).join(', ')}.`,
  party: 'Сторона',
  noCountry: 'Без країни',
  cell: (sentence, status, count, differs) =>
    [sentence, status, ...(count > 1 ? [links(count)] : []), ...(differs ? ['версії розходяться'] : [])].join(', '),
  empty: (party, made) => `${party}, ${made}: зв’язку немає`,
  nothing: 'У цьому вигляді жодна сторона не має зв’язку з угодою, програмою чи подією.',
  noRoom: 'Назви в цій матриці задовгі для екрана: не вміщаються навіть один рядок і стовпець.',
  showAll: 'Показати все',
  print: 'Друкувати',
  key: 'Позначки',
  several: 'кількість зв’язків',
  accountsDiffer: 'версії розходяться',
};
