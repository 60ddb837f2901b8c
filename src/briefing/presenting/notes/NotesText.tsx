import { AArrowDown, AArrowUp } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import styles from './notes.module.css';

/** Pixels; the one in the middle at first. */
const sizes = { least: 14, usual: 20, most: 32, step: 2 };

/** What the speaker has written down for this step, in letters as large as they like. */
export const NotesText = (): ReactElement => {
  const language = useLanguage();
  const { notes: words } = useLaterMessages().presenting;
  const notes = usePresented()?.step?.notes;
  const [size, setSize] = useState(sizes.usual);
  const change = (by: number) => () => setSize((now) => Math.min(sizes.most, Math.max(sizes.least, now + by)));
  return (
    <section className={styles['part']}>
      <div className={styles['row']}>
        <h2 className={styles['head']}>{words.title}</h2>
        <IconButton small label={words.smaller} disabled={size === sizes.least} onClick={change(-sizes.step)}>
          <AArrowDown size={18} aria-hidden />
        </IconButton>
        <IconButton small label={words.larger} disabled={size === sizes.most} onClick={change(sizes.step)}>
          <AArrowUp size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles['text']} style={{ fontSize: `${size}px` }} data-notes>
        {notes === undefined ? (
          <p className={styles['none']}>{words.none}</p>
        ) : (
          textIn(notes, language)
            .split('\n')
            .map((line, place) => (
              <p key={place} dir="auto">
                {line}
              </p>
            ))
        )}
      </div>
    </section>
  );
};
