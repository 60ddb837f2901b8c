import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { Text } from '#core/document/schema.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { textIn } from '#core/document/text-in.ts';
import styles from './editor.module.css';

type WordFieldProps = {
  readonly label: string;
  readonly text: Text | undefined;
  /** Letters that there is room for; null where there is any amount. */
  readonly most: number | null;
  readonly rows: number;
  /** Takes the focus, with all that is in it marked, so that what is typed takes its place. */
  readonly begins?: boolean;
  readonly onBegun?: () => void;
  readonly onType: (words: string) => void;
};

/** Words in the language of the interface, with how many letters they are. */
export const WordField = ({
  label,
  text,
  most,
  rows,
  begins = false,
  onBegun,
  onType,
}: WordFieldProps): ReactElement => {
  const language = useLanguage();
  const { briefing } = useLaterMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = textIn(text ?? '', language);
  const count = Array.from(words).length;
  useEffect(() => {
    if (!begins) return;
    field.current?.focus();
    field.current?.select();
    onBegun?.();
  }, [begins, onBegun]);
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={rows}
        value={words}
        className={styles['words']}
        aria-describedby={most === null ? undefined : `${id}-count`}
        // One line of text: Enter is no part of a title or a caption.
        onKeyDown={(event) => {
          if (most !== null && event.key === 'Enter') event.preventDefault();
        }}
        onChange={({ target }) => onType(most === null ? target.value : target.value.replaceAll(/\s*\n\s*/gu, ' '))}
      />
      {most === null ? null : (
        <span id={`${id}-count`} className={styles['count']} data-over={count > most}>
          {briefing.editor.letters(count, most)}
        </span>
      )}
    </div>
  );
};
