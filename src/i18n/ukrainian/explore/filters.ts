import type { SizeMeasure } from '#core/view/view.ts';
import type { Messages } from '#i18n/messages-in.ts';
import { claims, items, lines, number, ofItems, steps } from '#i18n/ukrainian/nouns.ts';

const sizes: { readonly [M in SizeMeasure]: string } = {
  degree: 'кількість зв’язків',
  betweenness: 'проміжність',
  brokerage: 'посередництво між сторонами',
};

export const filters: Messages['filters'] = {
  label: 'Що показано',
  showing: (shown, total) =>
    shown === total ? `Показано ${items(total)}` : `Показано ${number(shown)} ${ofItems(total)}`,
  lines,
  lens: {
    shared: 'Лише спільне для обох',
    differing: 'Лише розбіжне',
    voices: (names) => `Голос: ${names}`,
  },
  leftOut: (names) => `Без: ${names}`,
  andMore: (names, more) => `${names} +${number(more)}`,
  none: { statuses: 'Жодного статусу', types: 'Жодного виду', groups: 'Жодної країни', voices: 'Жодного голосу' },
  noGroup: 'Без країни',
  noVoice: 'Без голосу',
  differs: 'Версії розходяться',
  quoted: 'Пряма мова',
  hidden: (count) => `Приховано вручну: ${number(count)}`,
  lit: 'У світлі кроку доповіді',
  focus: (name, depth) => `Фокус: ${name}, ${steps(depth)}`,
  path: (from, to) => `Шлях: ${from} → ${to}`,
  openPath: (path) => `${path}: показати кроки`,
  split: (name) => `${name}: окрема картка на кожен голос`,
  packed: (count) => `Розташовано окремо: ${items(count)}`,
  size: (measure) => `Смужки: ${sizes[measure]}`,
  remove: (chip) => `Прибрати: ${chip}`,
  clearAll: 'Скинути все',
  nothing: {
    title: (chips) => `Немає об’єктів, що відповідають умовам: ${chips}.`,
    nearest: (count, without) => `Найближче: ${number(count)} без умови «${without}».`,
    without: {
      lens: 'вибір голосу',
      statuses: 'вибір статусів',
      types: 'вибір видів',
      groups: 'вибір країн',
      voices: 'вибір голосів',
      dates: 'дати',
      differs: 'версії розходяться',
      quoted: 'пряма мова',
      hidden: 'приховане вручну',
    },
    clear: {
      lens: 'Слухати всіх',
      statuses: 'Скинути статуси',
      types: 'Скинути види',
      groups: 'Скинути країни',
      voices: 'Скинути голоси',
      dates: 'Скинути дати',
      differs: 'Також де версії збігаються',
      quoted: 'Також інші твердження',
      hidden: 'Показати приховане',
    },
  },
  time: {
    title: 'Коли',
    noDates: 'Жодне твердження цього документа не має дати.',
    from: 'Перший місяць',
    to: 'Останній місяць',
    bin: (when, count, dates) => `${when}: ${claims(count)} (${dates})`,
    answers: (sure, maybe, out) => `у межах: ${number(sure)} · можливо: ${number(maybe)} · поза: ${number(out)}`,
    maybe: 'також те, що може бути в межах',
    undated: 'також те, що не має дати',
    noDate: 'без дати',
    count: number,
    clear: 'Скинути',
    clearDates: 'Скинути дати',
  },
};
