import type { Messages } from '#i18n/messages-in.ts';
import { claims, items, number, numberOf, passages, speakers } from '#i18n/ukrainian/nouns.ts';

const groups = { items, speakers, passages };

export const search: Messages['search'] = {
  label: 'Пошук',
  placeholder: 'Пошук об’єктів, уривків, мовців',
  key: '/',
  results: 'Результати',
  hint: 'Назви будь-якою мовою, слова уривків, ідентифікатори або вставлене посилання.',
  pickEnd: (from) => `Де закінчиться шлях? Його початок: ${from}.`,
  headings: { link: 'Вставлене посилання', items: 'Об’єкти', speakers: 'Мовці', passages: 'Уривки' },
  portion: (shown, all, countless) => (countless ? `${number(shown)} з понад ${number(all)}` : numberOf(shown, all)),
  more: (group, count, most) =>
    count > most ? `Перші ${number(most)}, усього ${groups[group](count)}` : `Усього ${groups[group](count)}`,
  as: {
    label: 'також',
    short: 'скорочено',
    voice: 'названо',
    alias: 'також',
    mention: 'у джерелі',
    id: 'ідентифікатор',
    type: '',
  },
  outside: 'поза фільтрами',
  says: { before: 'Що повідомляє', after: '' },
  claims,
  speaker: (name, words) => [name, words].filter(Boolean).join(', '),
  link: {
    claim: (sentence) => `Твердження: ${sentence}`,
    line: (from, to) => `Лінія: ${from} – ${to}`,
    path: (from, to) => `Шлях: ${from} → ${to}`,
    source: (title) => `Текст джерела «${title}»`,
    unknown: 'Посилання не веде ні до чого в цьому документі.',
    unknownHint: 'Можливо, воно з іншого документа або з давнішої версії цього.',
  },
  nothing: (query) => `Ніщо так не називається й ніде не сказано: «${query}».`,
  nothingHint: 'Спробуйте менше слів або лише їхні початки; в уривку мають бути всі слова.',
  nothingYet: (query) => `Поки що нічого не знайдено: «${query}».`,
  reading: (share) => `Читання документа … ${number(Math.floor(share * 100))} %`,
  found: (counts, countless) => {
    const parts = [
      ...(counts.items > 0 ? [items(counts.items)] : []),
      ...(counts.speakers > 0 ? [speakers(counts.speakers)] : []),
      ...(counts.passages > 0 ? [`${countless ? 'понад ' : ''}${passages(counts.passages)}`] : []),
    ];
    return `Знайдено ${parts.join(', ')}.`;
  },
};
