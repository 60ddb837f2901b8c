import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './source-reader.module.css';

type ClaimWalkProps = {
  /** 0 while no claim is in hand. */
  readonly number: number;
  readonly total: number;
  readonly onGo: (by: 1 | -1) => void;
};

/** Where in the claims of the text one is, and on to the next. */
export const ClaimWalk = ({ number, total, onGo }: ClaimWalkProps): ReactElement | null => {
  const { reader } = useLaterMessages();
  if (total === 0) return null;
  return (
    <div className={styles['walk']}>
      <IconButton small label={reader.previous} keys="P" onClick={() => onGo(-1)}>
        <ChevronLeft size={18} aria-hidden />
      </IconButton>
      <span className={styles['where']} aria-live="polite">
        {number === 0 ? reader.noClaim(total) : reader.claim(number, total)}
      </span>
      <IconButton small label={reader.next} keys="N" onClick={() => onGo(1)}>
        <ChevronRight size={18} aria-hidden />
      </IconButton>
    </div>
  );
};
