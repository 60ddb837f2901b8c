import { Languages } from 'lucide-react';
import { languages } from '#i18n/learn-language.ts';
import type { Command } from '#app/commands/command.ts';

type Language = (typeof languages)[number];

const speak = ({ tag, name }: Language): Command => ({
  id: `language-${tag}`,
  group: 'screen',
  icon: Languages,
  label: ({ shell }) => `${shell.language}: ${name}`,
  isOffered: () => true,
  isChecked: ({ language }) => language === tag,
  perform: ({ store }) => store.getState().chooseLanguage(tag),
});

/** The language of the interface, each called by its own name. */
export const languageCommands: readonly Command[] = languages.map(speak);
