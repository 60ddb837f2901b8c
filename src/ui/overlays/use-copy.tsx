import { useState, type ReactElement } from 'react';
import { notify } from './notes.ts';
import { RefusedText } from './RefusedText.tsx';

type CopyWords = {
  /** What is copied. */
  readonly title: string;
  /** That the browser refused, and what to do. */
  readonly refused: string;
  readonly close: string;
};

export type Copying = {
  readonly copy: (text: string, message: string) => void;
  /** Shows what could not be copied, to be copied by hand; null as long as nothing was refused. */
  readonly refusal: ReactElement | null;
};

/** Copies text, says so, and where the browser refuses shows it in a field. */
export const useCopy = ({ title, refused: description, close }: CopyWords): Copying => {
  const [refused, setRefused] = useState<string | null>(null);
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
        <RefusedText
          title={title}
          refused={description}
          close={close}
          text={refused}
          onClose={() => setRefused(null)}
        />
      ),
  };
};
