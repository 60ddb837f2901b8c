import { themes, type Theme } from '#core/picture/tokens.ts';
import type { State } from '#store/state.ts';

/** The theme to show: a projector always gets its own, because dark colours vanish in a lit room. */
export const themeFor = (
  chosen: State['theme'],
  display: State['display'],
  systemIsDark: boolean,
): Theme => {
  if (display === 'projector') return themes.projector;
  if (chosen === 'system') return systemIsDark ? themes.dark : themes.light;
  return themes[chosen];
};
