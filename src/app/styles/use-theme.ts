import { useLayoutEffect } from 'react';
import { themeFor } from '#core/picture/theme-for.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { useMedia } from '#ui/use-media.ts';
import { applyTheme } from './apply-theme.ts';

/** Keeps the page in the theme that preferences, display and system ask for together. */
export const useTheme = (): void => {
  const chosen = useStore((state) => state.theme);
  const display = useStore((state) => state.display);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const theme = themeFor(chosen, display, systemIsDark);
  useLayoutEffect(() => applyTheme(document.documentElement, theme), [theme]);
};
