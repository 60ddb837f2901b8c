import type { ReactElement } from 'react';
import { lazily } from '#ui/lazily.tsx';
import styles from './copy.module.css';

/** Needed only where the browser refuses to copy. */
const dialog = lazily(async () => (await import('./Dialog.tsx')).Dialog);

type RefusedTextProps = {
  readonly title: string;
  /** That the browser refused, and what to do. */
  readonly refused: string;
  readonly close: string;
  readonly text: string;
  readonly onClose: () => void;
};

/** A text that could not be copied, in a field to be copied from by hand. */
export const RefusedText = ({ title, refused, close, text, onClose }: RefusedTextProps): ReactElement => (
  <dialog.Component title={title} description={refused} closeLabel={close} onClose={onClose}>
    <textarea
      className={styles['text']}
      readOnly
      aria-label={title}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  </dialog.Component>
);
