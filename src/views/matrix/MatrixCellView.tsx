import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import type { MatrixCell } from '#core/queries/tables/matrix.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { cellSentence } from '#i18n/sentences/matrix-sentence.ts';
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
  readonly graph: Graph;
  readonly cell: MatrixCell;
  readonly place: string;
  readonly isReached: boolean;
  readonly isLit: boolean;
  readonly isSelected: boolean;
  readonly onChoose: (key: string) => void;
};

/** What joins a party and what it made: pressed, the line is selected. */
export const MatrixCellView = (props: MatrixCellViewProps): ReactElement => {
  const { graph, cell, place, isReached, isLit, isSelected, onChoose } = props;
  const language = useLanguage();
  const { firmest, edges, differs } = cell;
  const { from, to } = firmest;
  const name = cellSentence(graph, { firmest, edges: edges.length, differs }, language);
  return (
    <td aria-selected={isSelected} data-dim={!isLit} className={styles['cell']}>
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
