import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './overlays.module.css';

type DialogProps = {
  readonly title: string;
  readonly description: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Open as long as it is rendered; Escape, the cross and a press outside call `onClose`. */
export const Dialog = ({ title, description, closeLabel, onClose, children }: DialogProps): ReactElement => (
  <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
    <Radix.Portal>
      <Radix.Overlay className={styles['overlay']} />
      <Radix.Content className={styles['dialog']}>
        <div className={styles['dialogHead']}>
          <Radix.Title className={styles['dialogTitle']}>{title}</Radix.Title>
          <IconButton label={closeLabel} onClick={onClose}>
            <X size={20} aria-hidden />
          </IconButton>
        </div>
        <Radix.Description className={styles['dialogText']}>{description}</Radix.Description>
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
