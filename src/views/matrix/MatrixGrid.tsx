import { useEffect, useRef, type ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import type { MatrixCell } from '#core/queries/tables/matrix.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import type { ElementRef } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { choose } from '#store/show-as.ts';
import { MatrixCellView } from './MatrixCellView.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import type { ToldMatrix } from './use-matrix.ts';
import styles from './matrix.module.css';

const isSelected = (cell: MatrixCell, element: ElementRef | undefined): boolean => {
  if (element?.kind === 'line') return cell.edges.some(({ from, to }) => `${from}|${to}` === element.key);
  if (element?.kind !== 'claim') return false;
  return cell.edges.some(({ claims }) => claims.some(({ id }) => id === element.id));
};

export const MatrixGrid = ({ told: { graph, matrix, light } }: { readonly told: ToldMatrix }): ReactElement => {
  const language = useLanguage();
  const { matrix: words } = useLaterMessages();
  const store = useStoreApi();
  const element = useStore((state) => state.selected[0]);
  const frame = useRef<HTMLDivElement>(null);
  const { columns, rows } = matrix;
  const { at, press, reach } = useGridKeys(rows.length, columns.length);
  const { groups = {} } = graph.document;
  const nameOf = ({ record }: GraphNode): string => textIn(record.label, language);
  const isChosen = ({ id }: GraphNode): boolean => element?.kind === 'node' && element.id === id;
  const reached = (row: number, column: number): 0 | -1 => (at.row === row && at.column === column ? 0 : -1);
  useEffect(() => {
    // Whoever chose it here sees it already.
    if (element === undefined || frame.current?.contains(document.activeElement) === true) return;
    frame.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [element]);
  const header = (node: GraphNode, row: number, column: number): ReactElement => (
    <button
      type="button"
      className={styles['name']}
      data-grid={`${row} ${column}`}
      tabIndex={reached(row, column)}
      onClick={() => choose(store, { kind: 'node', id: node.id })}
    >
      <bdi>
        {nameOf(node)}
        {node.differs ? (
          <b title={words.accountsDiffer} aria-label={words.accountsDiffer} role="img">
            {' ≠'}
          </b>
        ) : null}
      </bdi>
    </button>
  );
  return (
    <div ref={frame} className={styles['frame']}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA's own example of a grid is a table
        role="grid"
        className={styles['grid']}
        aria-label={words.title}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={press}
        onFocus={reach}
      >
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {words.party}
            </th>
            {columns.map((node, column) => (
              <th key={node.id} scope="col" aria-selected={isChosen(node)} className={styles['column']}>
                {header(node, 0, column + 1)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ node, group, cells }, row) => (
          <tbody key={node.id} data-first={group !== rows[row - 1]?.group}>
            <tr>
              <th scope="row" aria-selected={isChosen(node)} className={styles['party']}>
                {group === rows[row - 1]?.group ? null : (
                  <span className={styles['country']}>
                    {group === '' ? words.noCountry : textIn(groups[group]?.label ?? group, language)}
                  </span>
                )}
                {header(node, row + 1, 0)}
              </th>
              {cells.map((cell, column) => {
                const made = columns[column];
                const place = `${row + 1} ${column + 1}`;
                if (made === undefined) return null;
                return cell === null ? (
                  <td
                    key={made.id}
                    data-grid={place}
                    tabIndex={reached(row + 1, column + 1)}
                    aria-label={words.empty(nameOf(node), nameOf(made))}
                    className={styles['cell']}
                  />
                ) : (
                  <MatrixCellView
                    key={made.id}
                    graph={graph}
                    cell={cell}
                    place={place}
                    isReached={reached(row + 1, column + 1) === 0}
                    isLit={light?.cells.has(cell) ?? true}
                    isSelected={isSelected(cell, element)}
                    onChoose={(key) => choose(store, { kind: 'line', key })}
                  />
                );
              })}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
};
