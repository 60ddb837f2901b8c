import { MonitorUp, Moon, Sun, SunMoon, type LucideIcon } from 'lucide-react';
import { preferenceValues, type Preferences } from '#core/formats/preferences.ts';
import type { Command } from '#app/commands/command.ts';

type Theme = Preferences['theme'];

const icons: { readonly [T in Theme]: LucideIcon } = {
  system: SunMoon,
  light: Sun,
  dark: Moon,
  projector: MonitorUp,
};

const theme = (name: Theme): Command => ({
  id: `theme-${name}`,
  group: 'screen',
  icon: icons[name],
  label: ({ commands, shell }) => commands.theme(shell.theme[name]),
  isOffered: () => true,
  isChecked: (state) => state.theme === name,
  perform: ({ store }) => store.getState().chooseTheme(name),
});

export const themes: readonly Command[] = preferenceValues.theme.map(theme);
