import { useId, type ReactElement, type ReactNode } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './plates.module.css';

type PlateProps = {
  readonly title: string;
  /** One sentence: whoever would rather look has the picture. */
  readonly text?: string;
  /** As wide as the page. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** One point of how the picture is read: its name, a sentence, and a picture of it. */
export const Plate = ({ title, text, wide = false, children }: PlateProps): ReactElement => {
  const id = useId();
  return (
    <section className={classNames(styles['plate'], wide && styles['wide'])} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {title}
      </h3>
      {text === undefined ? null : <p className={styles['text']}>{text}</p>}
      {children}
    </section>
  );
};
