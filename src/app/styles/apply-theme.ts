import type { Theme } from '#core/picture/tokens.ts';
import { themeVariables } from './theme-variables.ts';

/** Puts a theme on the root element; form controls and scroll bars follow `color-scheme`. */
export const applyTheme = (root: HTMLElement, theme: Theme): void => {
  for (const [name, value] of themeVariables(theme)) root.style.setProperty(name, value);
  root.style.colorScheme = theme.name === 'dark' ? 'dark' : 'light';
  root.dataset['theme'] = theme.name;
};
