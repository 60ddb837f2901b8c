import { ChartBarDecreasing, Columns2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './header.module.css';

/** What the right-hand panel can show besides what is selected. */
export const PanelTools = (): ReactElement => {
  const { shell } = useMessages();
  const panel = useStore((state) => (state.detailsOpen ? state.panel : 'details'));
  const openPanel = useStore((state) => state.openPanel);
  const openAccounts = useStore((state) => state.openAccounts);
  return (
    <div className={styles['roomy']}>
      <IconButton
        label={shell.actions.accounts}
        keys="D"
        aria-pressed={panel === 'accounts'}
        onClick={() => (panel === 'accounts' ? openPanel('details') : openAccounts(null))}
      >
        <Columns2 size={20} aria-hidden />
      </IconButton>
      <IconButton
        label={shell.actions.metrics}
        aria-pressed={panel === 'metrics'}
        onClick={() => openPanel(panel === 'metrics' ? 'details' : 'metrics')}
      >
        <ChartBarDecreasing size={20} aria-hidden />
      </IconButton>
    </div>
  );
};
