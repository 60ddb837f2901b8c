import { nounFor } from '#i18n/counted.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { claims, number, ofClaims, problemsFound, rules, speakers } from '#i18n/ukrainian/nouns.ts';

const noun = (one: string, few: string, many: string, other: string): ((count: number) => string) =>
  nounFor('uk', { one, few, many, other });

const checks: LaterMessages['about']['rules'] = {
  ids: 'Кожен ідентифікатор подано один раз',
  references: 'Усе, на що є посилання, є у файлі',
  ontology: 'Типи походять один від одного без кола',
  sources: 'Кожне джерело містить свій текст',
  mentions: 'Слова, якими названо об’єкт, є в джерелі',
  dates: 'Кожна дата є в календарі',
  urls: 'Посилання ведуть у мережу й більше нікуди',
  ends: 'Кожне твердження закінчується там, де дозволяє його відношення',
  receipts: 'У кожного твердження є мовець, вид мовлення й уривок',
  passages: 'Кожен уривок стоїть у джерелі літера в літеру, в одному місці',
  speech: 'Пряма мова стоїть у лапках, непряма – поза ними',
  cues: 'Слова, які вказують на мовця, є в джерелі',
  names: 'Назва, яку дає сторона, стоїть в уривку, що її засвідчує',
  inferred: 'Виснуване подано з підставою та сумнівом',
  coverage: 'Кожне речення використано або вказано, чому ні',
};

export const about: LaterMessages['about'] = {
  title: 'Про цей документ',
  description: 'Що в ньому є, звідки це взято і що перевірено. Число веде до того, що ним полічено.',
  close: 'Закрити «Про цей документ»',
  version: (id, date) => `${id} · дані за ${date}`,
  licence: (licence) => `Ліцензія: ${licence}`,
  authors: (names) => `Автори: ${names}`,
  numbers: 'У числах',
  number,
  tiles: {
    items: noun('об’єкт', 'об’єкти', 'об’єктів', 'об’єкта'),
    itemsNote: (shown) => `зараз на схемі ${number(shown)}`,
    links: noun('зв’язок', 'зв’язки', 'зв’язків', 'зв’язку'),
    linksNote: 'кожен між двома об’єктами',
    claims: noun('твердження', 'твердження', 'тверджень', 'твердження'),
    claimsNote: (count) => `загалом ${speakers(count)}`,
    accounts: noun('запитання', 'запитання', 'запитань', 'запитання'),
    accountsNote: (count) => `із різними відповідями: ${number(count)}`,
    problems: noun('проблема', 'проблеми', 'проблем', 'проблеми'),
    problemsNote: 'у файлі',
    time: 'час, про який ідеться',
  },
  speech: 'Хто говорить і як',
  quotedOnly: 'Показати на схемі лише пряму мову',
  untold: 'Вид мовлення не вказано',
  speaker: (name, count) => `${name}: ${claims(count)}`,
  moreSpeakers: (count) => `і ще ${speakers(count)}`,
  sources: 'Джерела',
  read: 'Читати',
  readSource: (title) => `Читати: ${title}`,
  unclaimed: 'Прочитано й не використано',
  unclaimedWords: (words, why) => `«${words}»: ${why}`,
  checks: 'Перевірено під час відкриття',
  checksText: (count) => `Для кожного запису файлу виконано ${rules(count)}:`,
  problemsText: (count, all) =>
    `Кожен запис перевірено за такою кількістю правил: ${number(all)}. Знайдено ${problemsFound(count)}.`,
  showProblems: 'Показати проблеми',
  passages: {
    found: (count, all) => `У своєму джерелі літера в літеру стоять ${number(count)} ${ofClaims(all)}`,
    missing: (count) => `не знайдено дослівно: ${number(count)}`,
    none: (count) => `без уривка: ${number(count)}`,
  },
  rules: checks,
};
