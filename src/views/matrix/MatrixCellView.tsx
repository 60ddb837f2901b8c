import type { ReactElement } from 'react';
import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import type { MatrixCell } from '#core/queries/tables/matrix.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { relationPhrase } from '#i18n/sentences/relation-phrase.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { Mark } from '#ui/figures/Mark.tsx';
import styles from './matrix.module.css';

type CellFigureProps = { readonly cell: MatrixCell };

/** The mark of the firmest line; what is stated as fact has no mark on the ladder, so a piece of its line stands there. */
const CellFigure = ({ cell: { firmest, edges, differs } }: CellFigureProps): ReactElement => {
  const rung = ladder[firmest.phase.phase];
  return (
    <>
      {rung.mark === 'none' ? (
        <LineSample stroke={rung} mark={marks.none} length={14} />
      ) : (
        <Mark shape={marks[rung.mark]} size={13} />
      )}
      {edges.length > 1 ? <span className={styles['several']}>{edges.length}</span> : null}
      {differs ? <span className={styles['differs']}>≠</span> : null}
    </>
  );
};

type MatrixCellViewProps = {
  readonly document: EntenteDocument;
  readonly cell: MatrixCell;
  readonly place: string;
  readonly isReached: boolean;
  readonly isSelected: boolean;
  readonly onChoose: (key: string) => void;
};

/** What joins a party and what it made: pressed, the line is selected. */
export const MatrixCellView = (props: MatrixCellViewProps): ReactElement => {
  const { document, cell, place, isReached, isSelected, onChoose } = props;
  const language = useLanguage();
  const { matrix: words } = useLaterMessages();
  const { from, to, relation, phase } = cell.firmest;
  const sentence = [
    nodeName(document, from, language),
    relationPhrase(document, relation, phase.status, language),
    nodeName(document, to, language),
  ].join(' ');
  const status = textIn(document.ontology.statuses[phase.status]?.label ?? phase.status, language);
  const name = words.cell(sentence, status, cell.edges.length, cell.differs);
  return (
    <td aria-selected={isSelected} className={styles['cell']}>
      <button
        type="button"
        className={styles['press']}
        data-grid={place}
        data-tip={name}
        aria-label={name}
        tabIndex={isReached ? 0 : -1}
        onClick={() => onChoose(`${from}|${to}`)}
      >
        <CellFigure cell={cell} />
      </button>
    </td>
  );
};
