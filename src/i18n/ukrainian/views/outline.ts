import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { claims, items, links, number, numberOf, ofItems, ofSources, questions } from '#i18n/ukrainian/nouns.ts';

export const outline: LaterMessages['outline'] = {
  summary: (shown, total) =>
    shown === total ? `Увесь документ: ${items(total)}` : `Показано ${number(shown)} ${ofItems(total)}`,
  told: (told, from) => `${claims(told)} ${ofSources(from)}`,
  showAll: 'Показати все',
  differing: 'Де версії розходяться',
  differingCount: questions,
  made: 'Угоди, програми, події',
  subjects: 'Цілі й предмети',
  noCountry: 'Без країни',
  links,
  claims,
  accountsDiffer: 'версії розходяться',
  linksOf: (name, count) => `${name}, зв’язків: ${number(count)}`,
  linksTitle: (count) => `Зв’язки (${number(count)})`,
  noLinks: 'У цьому вигляді зв’язків немає.',
  more: (next, left) => (next === left ? `Показати ще ${number(left)}` : `Показати ще ${numberOf(next, left)}`),
  nothing: 'Цьому вигляду не відповідає жоден об’єкт.',
  keys: 'Клавіші зі стрілками ведуть від об’єкта до об’єкта; вправо і вліво розгортають і згортають його зв’язки; Backspace повертає після переходу.',
};
