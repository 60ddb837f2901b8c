import { Dialog as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './overlays.module.css';

type TopDialogProps = {
  /** Read aloud, not shown: what stands in it says what it is. */
  readonly title: string;
  readonly onClose: () => void;
  /** The focus is where it was before it opened. */
  readonly onClosed: () => void;
  readonly children: ReactNode;
};

/** A dialog at the upper edge, without a head; open as long as it is rendered. */
export const TopDialog = ({ title, onClose, onClosed, children }: TopDialogProps): ReactElement => (
  <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
    <Radix.Portal>
      <Radix.Overlay className={styles['overlay']} />
      <Radix.Content
        className={styles['top']}
        aria-describedby={undefined}
        // Radix gives the focus back in the same task, after this.
        onCloseAutoFocus={() => queueMicrotask(onClosed)}
      >
        <Radix.Title className={styles['spoken']}>{title}</Radix.Title>
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
