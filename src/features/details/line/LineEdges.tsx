import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Edge } from '#core/graph/graph.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { relationPhrase } from '#i18n/sentences/relation-phrase.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Mark } from '#ui/figures/Mark.tsx';
import { drawnBecause } from '#features/details/model/drawn-because.ts';
import styles from '#features/details/details.module.css';

type LineEdgesProps = { readonly document: EntenteDocument; readonly edges: readonly Edge[] };

/** Every relation that the line stands for, each with the reason for its status. */
export const LineEdges = ({ document, edges }: LineEdgesProps): ReactElement => {
  const language = useLanguage();
  const { details } = useMessages();
  const [only] = edges;
  if (only !== undefined && edges.length === 1) {
    return <p className={styles['because']}>{drawnBecause(document, only.phase, details, language)}</p>;
  }
  return (
    <div className={styles['because']}>
      <p>{details.line.relations(edges.length)}</p>
      <ul className={styles['relations']}>
        {edges.map((edge) => (
          <li key={edge.key} className={styles['relation']}>
            <Mark shape={marks[ladder[edge.phase.phase].mark]} size={11} />
            <span>
              <b>{relationPhrase(document, edge.relation, edge.phase.status, language)}</b>{' '}
              {drawnBecause(document, edge.phase, details, language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
