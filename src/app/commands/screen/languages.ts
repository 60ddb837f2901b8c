import { Languages } from 'lucide-react';
import { languages } from '#i18n/learn-language.ts';
import type { Command } from '#app/commands/command.ts';

/** The interface in each language there is, called by its own name. */
export const languageCommands: readonly Command[] = languages.map(({ tag, name }) => ({
  id: `language-${tag}`,
  group: 'screen',
  icon: Languages,
  label: ({ commands }) => commands.speak(name),
  isOffered: () => true,
  isChecked: ({ language }) => language === tag,
  perform: ({ store }) => store.getState().chooseLanguage(tag),
}));
