import { messagesIn, teach } from './messages-in.ts';

/** The languages to choose from, each by its own name. */
export const languages = [
  { tag: 'en', name: 'English', short: 'EN' },
  { tag: 'uk', name: 'Українська', short: 'УК' },
] as const;

/** What brings the words of a language; English is always there. */
const lessons = new Map<string, () => Promise<void>>([
  [
    'uk',
    async () => {
      const [{ ukrainian }, { later }, { teachLater }] = await Promise.all([
        import('./ukrainian/ukrainian.ts'),
        import('./ukrainian/later.ts'),
        import('./later-messages-in.ts'),
      ]);
      teach('uk', ukrainian);
      teachLater('uk', later);
    },
  ],
  ['en-XA', async () => pretend('en-XA', 'long')],
  ['ar-XB', async () => pretend('ar-XB', 'mirrored')],
]);

/**
 * English in disguise, asked for by the address alone (`lang=en-XA`): twice as long, or from right to left, to see what
 * would be cut off or stand on the wrong side in languages that nobody has translated it to yet.
 */
async function pretend(language: string, how: 'long' | 'mirrored'): Promise<void> {
  const [{ reworded }, locales, { laterMessagesIn, teachLater }] = await Promise.all([
    import('./english/disguise/reworded.ts'),
    import('./english/disguise/pseudo-locales.ts'),
    import('./later-messages-in.ts'),
  ]);
  teach(language, reworded(messagesIn('en'), locales[how]));
  teachLater(language, reworded(laterMessagesIn('en'), locales[how]));
}

const learned = new Set(['en']);

export const canSpeak = (language: string): boolean => learned.has(language) || lessons.has(language);

/** Whether the words of a language are there; a picture in it needs to wait for nothing. */
export const isLearned = (language: string): boolean => learned.has(language);

/** Brings the words of a language. Rejects where they cannot be loaded; a language that nobody teaches is passed over. */
export const learnLanguage = async (language: string): Promise<void> => {
  await lessons.get(language)?.();
  learned.add(language);
};

/** The first of the languages somebody reads that can be spoken, `uk` for `uk-UA`; null where there is none. */
export const firstSpoken = (wanted: readonly string[]): string | null =>
  wanted
    .flatMap((tag) => [tag, tag.split('-')[0] ?? tag])
    .map((tag) => languages.find((language) => language.tag === tag)?.tag ?? null)
    .find((tag) => tag !== null) ?? null;

/** Whether a language is written from left to right or the other way. */
export const directionIn = (language: string): 'ltr' | 'rtl' => (/^(?:ar|fa|he|ur)\b/u.test(language) ? 'rtl' : 'ltr');
