import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import styles from './SearchBox.module.css';

export type Early = {
  /** What was typed before the search had come. */
  readonly early: string;
  readonly onEarly: (typed: string) => void;
};

const focusNow = (field: HTMLInputElement | null): void => field?.focus({ preventScroll: true });

/** Takes what is typed while the search itself is still on its way, so that no letter is lost or taken for a key. */
export const EarlyField = ({ early, onEarly }: Early): ReactElement => (
  <input
    ref={focusNow}
    className={styles['early']}
    aria-label={useMessages().search.label}
    autoComplete="off"
    value={early}
    onChange={(event) => onEarly(event.currentTarget.value)}
  />
);
