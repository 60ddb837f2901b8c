import { Columns2, GalleryHorizontalEnd, ListFilter, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Panels } from '#app/panels/use-panels.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useHistory } from '#store/memory/history.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { PhoneMore } from './PhoneMore.tsx';
import styles from './phone.module.css';

type PhoneBarProps = { readonly panels: Panels };

/** The tools of a telephone, at the edge where the thumb is. */
export const PhoneBar = ({ panels }: PhoneBarProps): ReactElement => {
  const { shell } = useMessages();
  const { narrow } = useLaterMessages();
  const { undoable, undo } = useHistory();
  const openAccounts = useStore((state) => state.openAccounts);
  const stripOpen = useStore((state) => state.stripOpen);
  const toggleStrip = useStore((state) => state.toggleStrip);
  const undoName = shell.undo(undoable);
  return (
    <footer className={styles['bar']} aria-label={narrow.bar.label}>
      <button type="button" className={styles['tool']} aria-expanded={panels.legend} onClick={panels.toggleLegend}>
        <ListFilter size={20} aria-hidden />
        {narrow.bar.filter}
      </button>
      <button type="button" className={styles['tool']} onClick={() => openAccounts(null)}>
        <Columns2 size={20} aria-hidden />
        {narrow.bar.accounts}
      </button>
      <button type="button" className={styles['tool']} aria-expanded={stripOpen} onClick={toggleStrip}>
        <GalleryHorizontalEnd size={20} aria-hidden />
        {shell.actions.briefing}
      </button>
      <button
        type="button"
        className={styles['tool']}
        aria-label={undoName}
        disabled={undoable === null}
        onClick={undo}
      >
        <Undo2 size={20} aria-hidden />
        {shell.undo(null)}
      </button>
      <PhoneMore />
    </footer>
  );
};
