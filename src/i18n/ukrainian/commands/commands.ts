import type { LaterMessages } from '#i18n/later-messages-in.ts';

export const commands: LaterMessages['commands'] = {
  groups: {
    item: 'Об’єкти й лінії',
    find: 'Пошук',
    picture: 'Схема',
    look: 'Що видно',
    panels: 'Панелі',
    file: 'Файл',
  },
  showAs: { picture: 'Показати схемою', list: 'Показати списком' },
  nextRendering: 'Показати інакше: схема, список …',
  focus: 'Фокус',
  expand: 'Розгорнути',
  collapse: 'Згорнути',
  hide: 'Приховати',
  search: 'Шукати',
  pathFrom: 'Шлях звідси до…',
  nextDifference: 'Наступна розбіжність версій',
  showHidden: 'Показати приховане',
  undo: 'Скасувати',
  redo: 'Повторити',
  back: 'На крок назад',
  reader: 'Текст джерела',
};
