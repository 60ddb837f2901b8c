import type { Messages } from '#i18n/messages-in.ts';

const confidences = { high: 'висока', medium: 'середня', low: 'низька' };

export const claims: Messages['claims'] = {
  says: (speakers) => (speakers > 1 ? 'повідомляють' : 'повідомляє'),
  linked: (from, phrase, to) => [`${from} –`, phrase, `– ${to}`],
  unnamedSpeaker: 'Джерело',
  noPassage: 'Немає уривка з джерела',
  notFound: 'У збереженому тексті цього уривка не знайдено, тому нічого не позначено.',
  mode: {
    quoted: 'Пряма мова',
    reported: 'Непряма мова',
    implied: 'Непряма мова, мовця названо раніше',
    own: 'Слова самого видання',
  },
  cueElsewhere: (words, paragraph) => `Мовця названо так: «${words}», ¶${paragraph}`,
  paragraph: (number) => `¶${number}`,
  paragraphSpoken: (number) => `абзац ${number}`,
  more: 'Більше',
  less: 'Менше',
  grading: (basis, confidence) => {
    const words = [
      ...(basis === undefined ? [] : [basis === 'inferred' ? 'висновок редактора' : 'сказано прямо']),
      ...(confidence === undefined ? [] : [`певність ${confidences[confidence]}`]),
    ].join(', ');
    return `${words.charAt(0).toLocaleUpperCase('uk')}${words.slice(1)}`;
  },
  when: (words) => `У джерелі сказано: «${words}».`,
  readInSource: 'Читати в джерелі',
  copy: 'Копіювати цитату',
  showOnPicture: 'Показати на схемі',
  copied: 'Цитату скопійовано.',
  copyRefused: 'Браузер не дозволив копіювання. Виділіть текст і скопіюйте його.',
  copyTitle: 'Цитата',
};
