import { BookOpen, CircleQuestionMark, FileText, Settings } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Messages } from '#i18n/messages-in.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LazyMenu } from '#ui/overlays/LazyMenu.tsx';
import type { MenuItem } from '#ui/overlays/Menu.tsx';
import { useStore } from '#store/StoreProvider.tsx';

const pages: readonly { readonly id: keyof Messages['shell']['pages']; readonly icon: typeof Settings }[] = [
  { id: 'reading', icon: BookOpen },
  { id: 'about', icon: FileText },
  { id: 'preferences', icon: Settings },
];

/** What lies over the screen to be read or set, as items of a menu. */
export const usePageItems = (): readonly MenuItem[] => {
  const { shell } = useMessages();
  const openPage = useStore((state) => state.openPage);
  const isOpen = useStore((state) => state.document !== null);
  return pages
    .filter(({ id }) => isOpen || id !== 'about')
    .map(({ id, icon: Icon }) => ({
      id,
      label: shell.pages[id],
      icon: <Icon size={18} aria-hidden />,
      onSelect: () => openPage(id),
    }));
};

export const HelpMenu = (): ReactElement => {
  const { shell } = useMessages();
  return (
    <LazyMenu label={shell.actions.help} icon={<CircleQuestionMark size={20} aria-hidden />} items={usePageItems()} />
  );
};
