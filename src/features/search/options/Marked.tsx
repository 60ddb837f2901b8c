import type { ReactElement } from 'react';
import type { MarkedText } from '#core/queries/search/marks.ts';
import styles from './options.module.css';

/** A text with what was found of it marked; both are text, whatever they look like. */
export const Marked = ({ text, marks }: MarkedText): ReactElement => {
  const pieces: (string | ReactElement)[] = [];
  let end = 0;
  for (const mark of marks) {
    pieces.push(
      text.slice(end, mark.start),
      <mark key={mark.start} className={styles['mark']}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    end = mark.end;
  }
  return (
    <bdi>
      {pieces}
      {text.slice(end)}
    </bdi>
  );
};
