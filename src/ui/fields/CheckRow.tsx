import type { ReactElement, ReactNode } from 'react';
import { Checkbox } from './Checkbox.tsx';
import styles from './checkbox.module.css';

type CheckRowProps = {
  readonly checked: boolean;
  readonly figure?: ReactNode;
  readonly label: string;
  readonly note?: string;
  readonly onToggle: () => void;
};

/** A checkbox with its words, in the style of the list of radio buttons. */
export const CheckRow = ({ checked, figure, label, note, onToggle }: CheckRowProps): ReactElement => (
  <label className={styles['row']}>
    <Checkbox state={checked ? 'all' : 'none'} onToggle={onToggle} />
    {figure === undefined ? null : <span className={styles['figure']}>{figure}</span>}
    <span className={styles['label']}>{label}</span>
    {note === undefined ? null : <span className={styles['note']}>{note}</span>}
  </label>
);
