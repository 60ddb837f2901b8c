import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './overlays.module.css';

type DialogProps = {
  readonly title: string;
  readonly description: string;
  readonly closeLabel: string;
  /** `box`: in the middle; `wide`: a box for two columns; `side`: at the end side, beside what it changes; `page`: as large as there is room, to be read. */
  readonly look?: 'box' | 'wide' | 'side' | 'page';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Open as long as it is rendered; Escape, the cross and a press outside call `onClose`. */
export const Dialog = ({
  title,
  description,
  closeLabel,
  look = 'box',
  onClose,
  children,
}: DialogProps): ReactElement => (
  <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
    <Radix.Portal>
      <Radix.Overlay className={classNames(styles['overlay'], look === 'side' && styles['clear'])} />
      <Radix.Content className={classNames(styles['dialog'], styles[look])}>
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
