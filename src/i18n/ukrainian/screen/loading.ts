import type { Messages } from '#i18n/messages-in.ts';

export const loading: Messages['loading'] = {
  'not-found': 'такого файлу немає.',
  unreachable: 'до нього немає доступу.',
  'too-large': 'він більший за 256 МБ.',
  'not-text': 'це не текст у кодуванні UTF-8.',
};
