import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { items, lines, number, passages, steps } from '#i18n/ukrainian/nouns.ts';

export const handOut: LaterMessages['handOut'] = {
  title: 'Роздати',
  description: 'Та сама схема на екрані, папері й слайдах, з умовними позначеннями та джерелами на ній.',
  close: 'Закрити',
  preview: 'Який вигляд матиме сторінка',
  heading: 'Заголовок',
  marking: 'Гриф',
  markingNote: 'Стоїть угорі й унизу кожного кроку, сторінки, слайда й зображення.',
  paper: 'Папір',
  papers: { A4: 'A4', Letter: 'Letter' },
  subject: 'Що роздати',
  subjects: {
    picture: 'Цю схему',
    briefing: (count) => `Доповідь: ${steps(count)}`,
  },
  aspect: 'Слайди',
  aspects: { '16:9': '16:9', '4:3': '4:3' },
  layout: 'Роздатковий матеріал',
  layouts: { sources: 'З джерелами', two: 'Дві на сторінку', notes: 'З нотатками' },
  arranging: 'Кроки укладаються …',
  previous: 'Попередня сторінка',
  next: 'Наступна сторінка',
  outputs: {
    slides: { name: 'Слайди', note: 'PowerPoint: слова, картки й лінії можна змінити; нотатки на місці' },
    handout: {
      name: 'Роздатковий матеріал',
      note: 'Друкується або зберігається як PDF: один крок на сторінку, з його уривками',
    },
    pack: {
      name: 'Повний набір',
      note: 'Один архів ZIP: слайди, роздатковий матеріал, усі схеми, посилання на джерела, документ і сторінка для флешки',
    },
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
  readme: (title, hasPage) =>
    [
      title,
      '',
      'slides.pptx      Слайди з нотатками. Слова, картки й лінії можна змінити.',
      'handout.html     Роздатковий матеріал. Відкрийте його в браузері й надрукуйте або збережіть там як PDF:',
      '                 сама сторінка в браузері записати PDF не може.',
      'pictures/        Кожен крок як векторний рисунок (SVG) і як зображення для друку (PNG).',
      'citations.*      На що посилаються кроки: простий текст, Markdown, BibTeX.',
      'data/            Документ із джерелами, твердженнями й доповіддю; відкривається в Entente.',
      ...(hasPage
        ? [
            'entente.html     Entente із цим документом в одному файлі: відкривається подвійним клацанням, без мережі.',
            '                 Якщо пошта чи браузер його не пропускає: спершу збережіть на диск, потім відкрийте.',
          ]
        : []),
      '',
    ].join('\n'),
  version: (date, sum) => `Дані: ${[date, sum].filter(Boolean).join(', ')}`,
  made: (date) => `Виготовлено: ${date}`,
  shows: (cards, drawn) => `${items(cards)} і ${lines(drawn)}.`,
  line: (sentence, phase) => `${sentence} (${phase}).`,
  moreLines: (count) => `І ще ${lines(count)}.`,
  source: (title) => `«${title}»`,
};
