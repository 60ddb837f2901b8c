import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { claims, number, numberOf } from '#i18n/ukrainian/nouns.ts';

export const reader: LaterMessages['reader'] = {
  back: 'Назад',
  backTo: (name) => `Назад: ${name}`,
  original: 'Оригінал',
  storedText: 'Збережений текст, слово в слово',
  excerpt: 'Лише цитовані абзаци',
  sha: (prefix) => `sha256 ${prefix}…`,
  retrieved: (date) => `отримано ${date}`,
  archived: 'Архівна копія',
  claimsHere: (count) => `Тверджень у цьому тексті: ${number(count)}`,
  claim: (position, total) => `Твердження ${numberOf(position, total)}`,
  noClaim: (total) => `У цьому тексті ${claims(total)}`,
  previous: 'Попереднє твердження',
  next: 'Наступне твердження',
  number: (position, sentence) => `Твердження ${number(position)}: ${sentence}`,
  notFound: 'Цих уривків у збереженому тексті не знайдено. Для них нічого не позначено:',
  noText: 'Тексту цього джерела у файлі немає.',
  unclaimed: (words, why) => `Не використано, «${words}»: ${why}`,
  note: 'Про цю копію',
};
