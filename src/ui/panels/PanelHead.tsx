import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './panels.module.css';

type PanelHeadProps = {
  readonly title: string;
  /** What the cross does, in words. */
  readonly close: string;
  readonly keys?: string;
  readonly onClose: () => void;
};

/** The title of a panel that stands in the place of the details, and the way back to them. */
export const PanelHead = ({ title, close, keys, onClose }: PanelHeadProps): ReactElement => (
  <header className={styles['head']}>
    <h2 className={styles['title']}>{title}</h2>
    <IconButton small label={close} {...(keys !== undefined && { keys })} onClick={onClose}>
      <X size={18} aria-hidden />
    </IconButton>
  </header>
);
