import type { MouseEvent, ReactElement } from 'react';
import styles from './checkbox.module.css';

export type CheckState = 'all' | 'some' | 'none';

type CheckboxProps = {
  readonly state: CheckState;
  /** Its name where no text beside it is. */
  readonly label?: string;
  /** With the press itself, for whoever asks which keys were held. */
  readonly onToggle: (event: MouseEvent) => void;
};

/** A native checkbox, which can be half on; a label of its own makes the target large enough. */
export const Checkbox = ({ state, label, onToggle }: CheckboxProps): ReactElement => (
  <input
    type="checkbox"
    className={styles['checkbox']}
    aria-label={label}
    checked={state === 'all'}
    ref={(input) => {
      // No attribute says it.
      if (input !== null) input.indeterminate = state === 'some';
    }}
    onClick={onToggle}
    readOnly
  />
);
