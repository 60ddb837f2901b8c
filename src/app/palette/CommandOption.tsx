import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Command, Words } from '#app/commands/command.ts';
import { keysText } from './model/keys-text.ts';
import styles from './palette.module.css';

type CommandOptionProps = {
  readonly command: Command;
  readonly words: Words;
  /** What it would act on, where that is something in particular. */
  readonly about: string;
  readonly checked: boolean;
};

/** A command by its name, with what it is about, whether it is on, and its key. */
export const CommandOption = ({ command, words, about, checked }: CommandOptionProps): ReactElement => {
  const { icon: Icon, label, keys } = command;
  const [first] = keys ?? [];
  return (
    <span className={styles['row']}>
      <Icon size={18} aria-hidden />
      <span className={styles['words']}>
        {label(words)}{' '}
        {about === '' ? null : (
          <span className={styles['about']} dir="auto">
            {about}
          </span>
        )}
      </span>
      {checked ? <Check size={16} aria-label={words.palette.on} /> : null}
      {first === undefined ? null : <kbd className={styles['keys']}>{keysText(first, words)}</kbd>}
    </span>
  );
};
