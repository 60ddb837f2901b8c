import { Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './audience.module.css';

/** The way back to the step, for who has wandered off it. */
export const BackChip = ({ onBack }: { readonly onBack: () => void }): ReactElement | null => {
  const { presenting: words } = useLaterMessages();
  const presented = usePresented();
  if (presented === null) return null;
  return (
    <div className={styles['over']}>
      <Button className={styles['chip']} onClick={onBack}>
        <Undo2 size={18} aria-hidden />
        {words.backTo(presented.at + 1)}
      </Button>
    </div>
  );
};
