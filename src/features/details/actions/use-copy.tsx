import { useState, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { lazily } from '#ui/lazily.tsx';
import { notify } from '#ui/overlays/notes.ts';
import styles from './copy.module.css';

/** Needed only where the browser refuses to copy. */
const dialog = lazily(async () => (await import('#ui/overlays/Dialog.tsx')).Dialog);

export type Copying = {
  readonly copy: (text: string, message: string) => void;
  /** Shows what could not be copied, to be copied by hand; null as long as nothing was refused. */
  readonly refusal: ReactElement | null;
};

/** Copies text, says so, and where the browser refuses shows it in a field. */
export const useCopy = (title: string): Copying => {
  const [refused, setRefused] = useState<string | null>(null);
  const { claims, shell } = useMessages();
  return {
    copy: (text, message) => {
      // Without a secure context there is no clipboard at all; with one, asking may be refused.
      const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
      written.then(
        () => notify(message),
        () => setRefused(text),
      );
    },
    refusal:
      refused === null ? null : (
        <dialog.Component
          title={title}
          description={claims.copyRefused}
          closeLabel={shell.actions.close}
          onClose={() => setRefused(null)}
        >
          <textarea
            className={styles['text']}
            readOnly
            aria-label={title}
            value={refused}
            onFocus={(event) => event.currentTarget.select()}
          />
        </dialog.Component>
      ),
  };
};
