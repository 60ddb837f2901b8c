import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { items, lines, number, passages } from '#i18n/ukrainian/nouns.ts';

export const handOut: LaterMessages['handOut'] = {
  title: 'Роздати',
  description: 'Та сама схема на екрані, папері й слайдах, з умовними позначеннями та джерелами на ній.',
  close: 'Закрити',
  preview: 'Який вигляд матиме сторінка',
  heading: 'Заголовок',
  marking: 'Гриф',
  markingNote: 'Стоїть угорі й унизу кожної сторінки, слайда й зображення.',
  paper: 'Папір',
  papers: { A4: 'A4', Letter: 'Letter' },
  outputs: {
    png: { name: 'Зображення', note: 'PNG, 4961 піксель завширшки: чітке на аркуші A3' },
    svg: { name: 'Векторний рисунок', note: 'SVG: кожну лінію й кожне слово можна змінити' },
  },
  making: (name) => `Виготовляється: ${name}`,
  cancel: 'Скасувати',
  saved: (name) => `Збережено: ${name}`,
  failed: 'Зробити цього не вдалося. Можливо, браузерові бракує пам’яті.',
  noPicture: 'Зараз немає схеми, яку можна роздати: спершу покажіть граф схемою.',
  page: {
    key: 'Умовні позначення',
    sources: (names) => `${names.length === 1 ? 'Джерело' : 'Джерела'}: ${names.join(' · ')}`,
    notes: 'Примітки',
    picture: 'Схема',
    page: (page, pages) => `${number(page)} / ${number(pages)}`,
    morePassages: (count) => `… і ще ${passages(count)}, у самому документі`,
  },
  version: (date) => `Дані: ${date}`,
  made: (date) => `Виготовлено: ${date}`,
  shows: (cards, drawn) => `${items(cards)} і ${lines(drawn)}.`,
  line: (sentence, phase) => `${sentence} (${phase}).`,
  moreLines: (count) => `І ще ${lines(count)}.`,
  source: (title) => `«${title}»`,
};
