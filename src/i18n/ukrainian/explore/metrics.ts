import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { items, number, numberOf } from '#i18n/ukrainian/nouns.ts';

const percent = new Intl.NumberFormat('uk', { style: 'percent', maximumFractionDigits: 1 });

export const metrics: LaterMessages['metrics'] = {
  title: 'Показники',
  close: 'Назад до подробиць',
  choose: 'Показник',
  measures: {
    degree: 'Зв’язки',
    betweenness: 'Проміжність',
    brokerage: 'Посередництво між сторонами',
    components: 'Окремі частини',
  },
  meaning: {
    degree:
      'Зі скількома іншими об’єктами пов’язаний об’єкт. Це підрахунок сказаного в джерелах; про кого сказано найбільше, той не обов’язково найважливіший.',
    betweenness:
      'Частка найкоротших шляхів між іншими об’єктами, що проходять через нього. Це показує, через кого все пов’язано в цьому файлі, а не хто вирішує.',
    brokerage:
      'Пари його сусідів із різних груп, не пов’язаних між собою. Це показує, хто є спільним для обох сторін, а не те, що хтось був посередником.',
    components:
      'Частини, між якими немає зв’язку. Це показує, чого не пов’язують ці джерела, а не те, що зв’язку немає поза ними.',
  },
  value: { degree: number, betweenness: (share) => percent.format(share), brokerage: number },
  sampled: 'Оцінено за вибіркою, бо об’єктів дуже багато.',
  asSize: 'Показати смужками на картках',
  working: 'Обчислення показників …',
  failed: 'Для цього файлу не вдалося обчислити показники.',
  nothing: 'Обчислювати ще нічого.',
  allZero: 'У жодного об’єкта його немає.',
  rank: (place) => `${number(place)}.`,
  part: (place) => `Частина ${number(place)}`,
  members: items,
  more: (next, left) => (next === left ? `Показати ще ${number(left)}` : `Показати ще ${numberOf(next, left)}`),
};
