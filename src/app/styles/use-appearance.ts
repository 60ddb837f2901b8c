import { useLayoutEffect } from 'react';
import { asSeen } from '#core/picture/themes/as-seen.ts';
import { themeFor } from '#core/picture/themes/theme-for.ts';
import { selectLessMotion } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { useMedia } from '#ui/use-media.ts';
import { applyTheme } from './apply-theme.ts';

/** Keeps the page in the theme, motion and size of letters that preferences, display and system ask for together. */
export const useAppearance = (): void => {
  const chosen = useStore((state) => state.theme);
  const display = useStore((state) => state.display);
  const isStill = useStore(selectLessMotion);
  // What is shown to a room is measured by the room.
  const textSize = useStore((state) => (state.display === 'desk' ? state.textSize : 100));
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const sight = useStore((state) => state.systemSight);
  const theme = asSeen(themeFor(chosen, display, systemIsDark), sight);
  useLayoutEffect(() => applyTheme(document.documentElement, theme), [theme]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['motion'] = isStill ? 'less' : 'full';
    root.style.fontSize = `${textSize}%`;
  }, [isStill, textSize]);
};
