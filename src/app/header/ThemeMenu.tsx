import { Moon, Presentation, Sun, SunMoon } from 'lucide-react';
import type { ReactElement } from 'react';
import { preferenceValues } from '#core/formats/preferences.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LazyMenu } from '#ui/overlays/LazyMenu.tsx';
import type { MenuItem } from '#ui/overlays/Menu.tsx';
import { useStore } from '#store/StoreProvider.tsx';

const icons = { system: SunMoon, light: Sun, dark: Moon, projector: Presentation };

/** The themes to choose from, as items of a menu. */
export const useThemeItems = (): readonly MenuItem[] => {
  const { shell } = useMessages();
  const theme = useStore((state) => state.theme);
  const chooseTheme = useStore((state) => state.chooseTheme);
  return preferenceValues.theme.map((name) => {
    const Icon = icons[name];
    return {
      id: name,
      label: shell.theme[name],
      icon: <Icon size={18} aria-hidden />,
      checked: theme === name,
      onSelect: () => chooseTheme(name),
    };
  });
};

export const ThemeMenu = (): ReactElement => {
  const { shell } = useMessages();
  const theme = useStore((state) => state.theme);
  const Icon = icons[theme];
  const items = useThemeItems();
  return (
    <LazyMenu
      label={`${shell.theme.label}: ${shell.theme[theme]}`}
      icon={<Icon size={20} aria-hidden />}
      items={items}
    />
  );
};
