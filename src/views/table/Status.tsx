import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { Mark } from '#ui/figures/Mark.tsx';
import styles from './table.module.css';

type StatusProps = {
  readonly document: EntenteDocument;
  readonly status: string;
  readonly language: string;
  /** Words that the accounts differ, where they do. */
  readonly differs: string | null;
};

/** The mark of the ladder and the document's own word. */
export const Status = ({ document, status, language, differs }: StatusProps): ReactElement => {
  const type = document.ontology.statuses[status];
  const { mark } = ladder[type?.phase ?? 'fact'];
  return (
    <span className={styles['status']}>
      {mark === 'none' ? null : <Mark shape={marks[mark]} size={11} />}
      <span>
        {type === undefined ? status : textIn(type.label, language)}
        {differs === null ? null : (
          <b title={differs} aria-label={differs} role="img">
            {' '}
            ≠
          </b>
        )}
      </span>
    </span>
  );
};
