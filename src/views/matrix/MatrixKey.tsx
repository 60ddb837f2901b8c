import type { ReactElement } from 'react';
import { ladder, phasesByFirmness } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import type { Matrix } from '#core/queries/tables/matrix.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import styles from './around.module.css';

/** The marks that stand in this grid, for paper and for narrow screens, where no key stands beside it. */
export const MatrixKey = ({ matrix }: { readonly matrix: Matrix }): ReactElement => {
  const { legend } = useMessages();
  const { matrix: words } = useLaterMessages();
  const cells = matrix.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  const used = new Set(cells.map(({ firmest }) => firmest.phase.phase));
  return (
    <ul className={styles['key']} aria-label={words.key}>
      {phasesByFirmness
        .filter((phase) => used.has(phase))
        .map((phase) => (
          <li key={phase}>
            <LineSample stroke={ladder[phase]} mark={marks[ladder[phase].mark]} length={36} />
            {legend.phases[phase]}
          </li>
        ))}
      {cells.some(({ differs }) => differs) ? <li>≠ {words.accountsDiffer}</li> : null}
      {cells.some(({ edges }) => edges.length > 1) ? <li>2, 3 … {words.several}</li> : null}
    </ul>
  );
};
