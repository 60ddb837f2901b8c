import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { citations, number, numberOf, questions } from '#i18n/ukrainian/nouns.ts';

export const accounts: LaterMessages['accounts'] = {
  title: 'Де версії розходяться',
  about: 'Версії поруч',
  summary: (differing, same, oneSided) =>
    [
      ...(differing > 0 ? [`розходяться: ${number(differing)}`] : []),
      ...(same > 0 ? [`збігаються: ${number(same)}`] : []),
      ...(oneSided > 0 ? [`лише одна сторона: ${number(oneSided)}`] : []),
    ].join(' · '),
  none: 'Двох версій того самого не знайдено, тож порівнювати нічого.',
  noneOfKind: 'Таких запитань немає.',
  filter: 'Які запитання',
  filters: { all: 'Усі', differs: 'Розбіжні', same: 'Однакові', 'one-sided': 'Одна сторона' },
  marks: { differs: '≠', contradicts: '≠', same: '=', 'one-sided': '○' },
  kinds: {
    differs: 'Версії розходяться',
    contradicts: 'Версії протилежні',
    same: 'Версії збігаються',
    'one-sided': 'Про це говорить лише одна сторона',
  },
  found: 'Знайдено порівнянням тверджень',
  called: (item) => `Як це названо: ${item}?`,
  rated: (sentence) => `Наскільки це твердо: ${sentence}?`,
  others: 'Інші',
  teller: (country, body) => [country, body].filter(Boolean).join(', '),
  doesNotSay: 'не повідомляє',
  more: (count) => `Не вмістилося: ${questions(count)}.`,
  readClaim: (sentence) => `Читати в джерелі: ${sentence}`,
  showRow: (question) => `Показати на схемі: ${question}`,
  copy: (sides) => (sides === 1 ? 'Копіювати' : sides === 2 ? 'Копіювати обидві' : 'Копіювати всі'),
  copyRow: (question) => `з посиланнями на джерела: ${question}`,
  copied: (count) => (count === 1 ? 'Цитату скопійовано.' : `Скопійовано ${citations(count)}.`),
  copyTitle: 'Цитати',
  copyAs: 'Формат цитат',
  formats: { plain: 'Звичайний текст', markdown: 'Markdown', bibtex: 'BibTeX', note: 'Для нотатки' },
  showMore: (next, left) => (next === left ? `Показати ще ${number(left)}` : `Показати ще ${numberOf(next, left)}`),
  ofItem: (differing, all) =>
    differing === 0
      ? `${questions(all)}, відповіді не розходяться`
      : `${questions(all)}, із різними відповідями: ${number(differing)}`,
  openAll: 'Усі версії поруч',
  citation: {
    reportedBy: (outlet) => `за повідомленням: ${outlet}`,
    noPassage: 'уривка з джерела немає',
    paragraphs: (numbers) => `${numbers.length === 1 ? 'абзац' : 'абзаци'} ${numbers.join(', ')}`,
    data: (version) => `дані ${version}`,
    claim: (id) => `твердження ${id}`,
  },
};
