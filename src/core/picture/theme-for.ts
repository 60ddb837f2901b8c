import type { Frame } from './arrangement.ts';
import { themes, type Theme } from './tokens.ts';

/** The theme to show: a projector always gets its own, because dark colours vanish in a lit room. */
export const themeFor = (
  chosen: 'system' | 'light' | 'dark',
  display: Frame['display'],
  systemIsDark: boolean,
): Theme => {
  if (display === 'projector') return themes.projector;
  if (chosen === 'system') return systemIsDark ? themes.dark : themes.light;
  return themes[chosen];
};
