import { MonitorUp, Moon, Sun, SunMoon } from 'lucide-react';
import type { ReactElement } from 'react';
import { CommandMenuButton } from '#app/palette/menus/CommandMenuButton.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';

const icons = { system: SunMoon, light: Sun, dark: Moon, projector: MonitorUp };

export const ThemeMenu = (): ReactElement => {
  const { shell } = useMessages();
  const theme = useStore((state) => state.theme);
  const Icon = icons[theme];
  return (
    <CommandMenuButton
      label={`${shell.theme.label}: ${shell.theme[theme]}`}
      icon={<Icon size={20} aria-hidden />}
      commands={['theme-']}
    />
  );
};
