import type { Frame } from '#core/picture/arrangement.ts';
import { themes, type Theme } from '#core/picture/tokens.ts';

/** For who wants black on white at a desk: its colours are the projector's, its letters and marks are not. */
const projectorAtDesk: Theme = { ...themes.projector, display: 'desk' };

/** The theme to show: a projector always gets its own, because dark colours vanish in a lit room. */
export const themeFor = (chosen: Theme['name'] | 'system', display: Frame['display'], systemIsDark: boolean): Theme => {
  if (display === 'projector') return themes.projector;
  if (chosen === 'system') return systemIsDark ? themes.dark : themes.light;
  return chosen === 'projector' ? projectorAtDesk : themes[chosen];
};
