import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { claims, items, links, numberOf, others } from '#i18n/ukrainian/nouns.ts';

export const walking: LaterMessages['walking'] = {
  map: 'схема зв’язків',
  keys: 'Стрілки ведуть до пов’язаного, разом із Shift – до найближчого. Квадратні дужки перебирають лінії об’єкта. Enter відкриває подробиці, пробіл вибирає, Backspace повертає назад, Tab виводить зі схеми.',
  card: (parts, linkCount, claimCount) => [...parts, links(linkCount), claims(claimCount)].join(', '),
  group: (parts, memberCount) => [...parts, items(memberCount)].join(', '),
  faded: 'поза цим виглядом',
  bundle: (one, other, count) => `${links(count)}: ${one} – ${other}`,
  said: (sentence, status, claimCount, speakers) =>
    `${sentence}. ${status}; ${claims(claimCount)}${speakers === '' ? '' : `, за словами: ${speakers}`}.`,
  others,
  lineOf: (place, count) => `Лінія ${numberOf(place, count)}.`,
  arrived: (name, rest) => [`${name}.`, ...rest].join(' '),
  noLink: {
    left: 'Ліворуч зв’язків немає.',
    right: 'Праворуч зв’язків немає.',
    up: 'Угору зв’язків немає.',
    down: 'Униз зв’язків немає.',
  },
  nothing: {
    left: 'Далі ліворуч нічого немає.',
    right: 'Далі праворуч нічого немає.',
    up: 'Далі вгорі нічого немає.',
    down: 'Далі внизу нічого немає.',
  },
  noLines: 'Тут ліній немає.',
  noWay: { back: 'Звідси клавіатура починала.', forward: 'Уперед повертатися нікуди.' },
  lens: (name, rest) => `${name}. ${rest}`,
  level: (name, shown) => `${name}: ${shown}.`,
};
