import { describe, expect, it } from 'vitest';
import { later as englishLater } from '#i18n/english/later.ts';
import { english } from '#i18n/english/english.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { learnLanguage } from '#i18n/learn-language.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { everySentence } from './every-sentence.ts';

const languages = ['en', 'uk', 'en-XA', 'ar-XB'];
await Promise.all(languages.map(learnLanguage));

const catalogue = (language: string) => ({ ...messagesIn(language), ...laterMessagesIn(language) });
const sentencesIn = (language: string) => everySentence(catalogue(language));

/** Names, signs and formats that are the same in both languages, and are meant to be. */
const same = [
  'accounts.formats.markdown',
  'accounts.formats.bibtex',
  'handOut.papers.A4',
  'handOut.papers.Letter',
  'preferences.fileName',
  'problems.place',
  'reader.sha',
  'shell.product',
];

describe.each(languages)('the words in %s', (language) => {
  it('are there, whatever they are asked with', () => {
    // A message with other arguments than numbers and names needs a row in every-sentence.ts.
    expect(sentencesIn(language).filter(({ text, path }) => text === '' && !allowedEmpty.has(path))).toEqual([]);
    expect(sentencesIn(language).length).toBeGreaterThan(400);
  });
});

/** Words that English needs after a name, or before one, and another language does not. */
const allowedEmpty = new Set(['search.as.type', 'search.says.after']);

describe('Ukrainian', () => {
  const inEnglish = new Map(everySentence({ ...english, ...englishLater }).map(({ path, text }) => [path, text]));
  const sentences = sentencesIn('uk');

  it('says everything in words of its own', () => {
    const untranslated = sentences.filter(
      ({ path, text }) => /\p{L}{2}/u.test(text) && text === inEnglish.get(path) && !same.includes(path),
    );
    expect(untranslated).toEqual([]);
  });

  it('is written in Ukrainian letters, quotation marks and apostrophes', () => {
    for (const { path, text } of sentences) {
      expect(text, path).not.toMatch(/[ыэъё]|\p{Script=Cyrillic}['ʼ]\p{Script=Cyrillic}|[“”]/iu);
      // A Latin letter among Cyrillic ones looks the same and is found by no search.
      expect(text, path).not.toMatch(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu);
    }
  });

  it('does not weigh what is said', () => {
    expect(sentences.filter(({ text }) => /заявля|стверджу|визна(?:є|в|л)|зізна|нібито|буцімто/iu.test(text))).toEqual(
      [],
    );
  });
});

describe('English in disguise', () => {
  it('is twice as long, or turned round, sentence by sentence', () => {
    const usual = sentencesIn('en');
    expect(sentencesIn('en-XA').map(({ path }) => path)).toEqual(usual.map(({ path }) => path));
    expect(messagesIn('en-XA').shell.actions.openFile).toBe('[Ópéñ á fílé one two]');
    expect(messagesIn('ar-XB').shell.actions.zoomIn).toBe('\u200F\u202EZoom\u202C \u202Ein\u202C');
    for (const [place, { text }] of sentencesIn('en-XA').entries()) {
      const length = usual[place]?.text.length ?? 0;
      if (/\p{L}/u.test(text) && length > 12) expect(text.length / length).toBeGreaterThan(1.8);
    }
  });
});
