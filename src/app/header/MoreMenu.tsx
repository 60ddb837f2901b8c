import {
  ArrowLeftRight,
  ChartBarDecreasing,
  Columns2,
  EllipsisVertical,
  FolderOpen,
  Presentation,
  Printer,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { LazyMenu } from '#ui/overlays/LazyMenu.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { useLanguageItems } from './LanguageSwitch.tsx';
import { usePageItems } from './HelpMenu.tsx';
import { useThemeItems } from './ThemeMenu.tsx';
import styles from './header.module.css';

type MoreMenuProps = { readonly onOpenFile: () => void };

/** On a narrow screen, what the header has no room for. */
export const MoreMenu = ({ onOpenFile }: MoreMenuProps): ReactElement => {
  const { shell } = useMessages();
  const openPage = useStore((state) => state.openPage);
  const chooseDisplay = useStore((state) => state.chooseDisplay);
  const repack = useStore((state) => state.repack);
  const openPanel = useStore((state) => state.openPanel);
  const openAccounts = useStore((state) => state.openAccounts);
  const themes = useThemeItems();
  const languages = useLanguageItems();
  const pages = usePageItems();
  return (
    <div className={styles['more']}>
      <LazyMenu
        label={shell.actions.more}
        icon={<EllipsisVertical size={20} aria-hidden />}
        items={[
          {
            id: 'open',
            label: shell.actions.openFile,
            icon: <FolderOpen size={18} aria-hidden />,
            onSelect: onOpenFile,
          },
          {
            id: 'projector',
            label: shell.actions.projector,
            icon: <Presentation size={18} aria-hidden />,
            onSelect: () => chooseDisplay('projector'),
          },
          {
            id: 'accounts',
            label: shell.actions.accounts,
            icon: <Columns2 size={18} aria-hidden />,
            onSelect: () => openAccounts(null),
          },
          {
            id: 'metrics',
            label: shell.actions.metrics,
            icon: <ChartBarDecreasing size={18} aria-hidden />,
            onSelect: () => openPanel('metrics'),
          },
          {
            id: 'repack',
            label: shell.actions.repack,
            icon: <ArrowLeftRight size={18} aria-hidden />,
            onSelect: repack,
          },
          ...themes,
          ...languages,
          {
            id: 'hand-out',
            label: shell.actions.handOut,
            icon: <Printer size={18} aria-hidden />,
            onSelect: () => openPage('hand-out'),
          },
          ...pages,
        ]}
      />
    </div>
  );
};
