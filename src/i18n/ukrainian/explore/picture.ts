import { quotedIn } from '#core/document/text-in.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { number } from '#i18n/ukrainian/nouns.ts';

export const picture: Messages['picture'] = {
  bands: ['Погоджено, підписано, виконано', 'Очікується, планується', 'Заклик'],
  columns: { middle: 'Угоди · програми', purpose: 'Для чого', matter: 'Про що' },
  moreDetail: (count) => `+${number(count)} у «Докладніше»`,
  notDrawn: (count) => `ще ${number(count)} поза схемою`,
  rest: (count) => `ще ${number(count)}`,
  layers: {
    country: 'Країни',
    body: 'Державні органи',
    organisation: 'Організації',
    person: 'Особи',
    instrument: 'Угоди',
    programme: 'Програми',
    event: 'Події',
    subject: 'Цілі, предмети',
  },
  rings: ['За 1 крок', 'За 2 кроки', 'За 3 кроки'],
  undated: 'Дату не вказано',
  pressToZoom: 'Натисніть схему, щоб змінювати масштаб коліщатком',
  telling: (phrase, name) => `${phrase}: ${name}`,
  toldBy: (name, phrase) => `${name} – ${phrase}`,
  quoted: (name) => quotedIn(name, 'uk'),
};
