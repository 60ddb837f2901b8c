import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './grid.module.css';

type StepGridProps = {
  /** The small picture of a step. */
  readonly picture: (id: string) => ReactNode;
  readonly onChoose: (step: number) => void;
  readonly onClose: () => void;
};

/** Along a row, to the row above or below, by the columns that there are. */
const moved = (key: string, at: number, columns: number): number =>
  at + ({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[key] ?? 0);

/** All steps at once, to be gone to. */
export const StepGrid = ({ picture, onChoose, onClose }: StepGridProps): ReactElement | null => {
  const language = useLanguage();
  const { presenting: words } = useLaterMessages();
  const presented = usePresented();
  const list = useRef<HTMLOListElement>(null);
  const at = presented?.at ?? 0;
  useEffect(() => {
    list.current?.querySelectorAll('button')[at]?.focus();
  }, [at]);
  if (presented === null) return null;
  const walk = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const now = buttons.findIndex((button) => button === document.activeElement);
    const columns = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length;
    const next = buttons[moved(event.key, now, columns)];
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      next?.focus();
    } else if (event.key === 'Escape' || event.key.toLowerCase() === 'g') onClose();
    else return;
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk among the buttons inside.
    <section className={styles['grid']} role="dialog" aria-modal aria-label={words.grid} onKeyDown={walk}>
      <ol ref={list} className={styles['steps']}>
        {presented.steps.map(({ id, title }, place) => (
          <li key={id}>
            <button
              type="button"
              className={styles['step']}
              aria-current={place === at ? 'step' : undefined}
              onClick={() => onChoose(place)}
            >
              <span className={styles['picture']}>{picture(id)}</span>
              <span className={styles['name']} dir="auto">
                {place + 1} · {textIn(title, language)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
