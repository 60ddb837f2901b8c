import type { Messages } from '#i18n/messages-in.ts';
import { groups, items, lines, number, numberOf, ofItems, ofLines, pixels, sources } from '#i18n/ukrainian/nouns.ts';

type AnyChange = NonNullable<Parameters<Messages['shell']['undo']>[0]>;
type StepChange = Exclude<AnyChange, string>;

const changes: { readonly [Change in Extract<AnyChange, string>]: string } = {
  pin: 'переміщення об’єктів',
  level: 'рівень докладності',
  group: 'розгорнуті групи',
  lens: 'вибір версії',
  split: 'поділ за голосами',
  filter: 'фільтр',
  hide: 'приховані об’єкти',
  focus: 'фокус',
  expand: 'розгорнуті об’єкти',
  path: 'шлях',
  arrange: 'розташування',
  pack: 'переукладання',
  size: 'смужки показника',
  lit: 'виділення кроку',
  briefing: 'параметри доповіді',
};

const stepChanges: { readonly [Kind in StepChange['step']]: (number: number) => string } = {
  add: (place) => `додавання кроку ${number(place)}`,
  delete: (place) => `видалення кроку ${number(place)}`,
  move: (place) => `переміщення кроку ${number(place)}`,
  edit: (place) => `редагування кроку ${number(place)}`,
  several: () => 'кілька кроків',
};

const changed = (change: AnyChange): string =>
  typeof change === 'string' ? changes[change] : stepChanges[change.step](change.number);

const shownOfItems = (shown: number, total: number): string =>
  shown === total ? items(total) : `${number(shown)} ${ofItems(total)}`;

export const shell: Messages['shell'] = {
  product: 'Entente',
  tagline: 'Хто, з ким і про що домовився, хто про це повідомляє і якими словами',
  sources,
  items,
  lines,
  itemsShown: shownOfItems,
  itemsInGroups: (shown, total, count) => `${shownOfItems(shown, total)}, ${groups(count)}`,
  hint: ['Лінія = наскільки твердо', '↑ твердіше, ↓ побажання', 'Натисніть картку або лінію, щоб прочитати уривок'],
  landmarks: {
    legend: 'Умовні позначення',
    picture: 'Схема',
    details: 'Подробиці',
  },
  theme: {
    label: 'Тема',
    system: 'Як у системі',
    light: 'Світла',
    dark: 'Темна',
    projector: 'Кольори проєктора',
  },
  renderings: {
    label: 'Показано як',
    kinds: { picture: 'Схема', list: 'Список', table: 'Таблиця', matrix: 'Матриця' },
  },
  language: 'Мова',
  actions: {
    briefing: 'Доповідь',
    legend: 'Умовні позначення',
    details: 'Подробиці',
    projector: 'Режим проєктора',
    present: 'Показати доповідь',
    leaveProjector: 'Вийти з режиму проєктора',
    openFile: 'Відкрити файл',
    box: 'Вибрати рамкою',
    fit: 'Показати всю схему',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    repack: 'Переукласти за шириною вікна',
    repackVisible: 'Переукласти видиме',
    accounts: 'Версії поруч',
    metrics: 'Показники',
    close: 'Закрити',
    handOut: 'Роздати',
    help: 'Довідка й налаштування',
    more: 'Більше',
  },
  undo: (change) => (change === null ? 'Скасувати' : `Скасувати: ${changed(change)}`),
  redo: (change) => (change === null ? 'Повторити' : `Повторити: ${changed(change)}`),
  pages: {
    reading: 'Як читати цю схему',
    about: 'Про цей документ',
    preferences: 'Налаштування',
  },
  arrangement: {
    label: 'Розташування',
    kinds: { lanes: 'Смуги', rings: 'Кільця', layers: 'Шари', timeline: 'Часова шкала', free: 'Вільне' },
    notes: {
      lanes: 'Хто стоїть ліворуч і праворуч та про що вони домовилися',
      rings: 'Як далеко все розташоване від одного об’єкта',
      layers: 'Від сторін до домовленостей і до того, для чого вони',
      timeline: 'Що коли відбулося, з тією точністю, з якою вказано',
      free: 'Пов’язане між собою стоїть поруч',
    },
  },
  resize: {
    label: 'Ширина подробиць',
    value: pixels,
  },
  announce: {
    cleared: 'Нічого не вибрано.',
    several: (count) => `Вибрано ${items(count)}.`,
  },
  projector: {
    groups: 'Групи показано замість їхніх об’єктів.',
    caption: (open, all) =>
      open === 0
        ? `Усе (${lines(all)}) погоджено, підписано, виконано або подано як факт.`
        : `Лише очікується, планується або лунає як заклик: ${number(open)} ${ofLines(all)}.`,
    items: numberOf,
  },
};
