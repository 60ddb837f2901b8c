import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** A place in the grid: the names of columns are row 0, the names of parties column 0. */
export type GridPlace = { readonly row: number; readonly column: number };

export type GridKeys = {
  /** The place that the Tab key comes to. */
  readonly at: GridPlace;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  readonly reach: (event: FocusEvent) => void;
};

const pageOfRows = 10;

const placeIn = (target: EventTarget): GridPlace | null => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-grid]') : null;
  const [row, column] = (cell?.dataset['grid'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

/** One stop of the Tab key in a grid of so many rows and columns; arrows go between its cells. */
export function useGridKeys(rows: number, columns: number): GridKeys {
  const [reached, setReached] = useState<GridPlace>({ row: 1, column: 1 });
  const at = { row: Math.min(reached.row, rows), column: Math.min(reached.column, columns) };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.metaKey) return;
    const from = placeIn(event.target);
    if (from === null) return;
    const { row, column } = from;
    const ahead = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const to = new Map<string, GridPlace>([
      ['ArrowDown', { row: row + 1, column }],
      ['ArrowUp', { row: row - 1, column }],
      ['ArrowRight', { row, column: column + ahead }],
      ['ArrowLeft', { row, column: column - ahead }],
      ['PageDown', { row: row + pageOfRows, column }],
      ['PageUp', { row: row - pageOfRows, column }],
      ['Home', { row: event.ctrlKey ? 0 : row, column: 0 }],
      ['End', { row: event.ctrlKey ? rows : row, column: columns }],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    const within = {
      row: Math.max(0, Math.min(rows, to.row)),
      column: Math.max(0, Math.min(columns, to.column)),
    };
    // Nothing stands in the corner.
    const next = within.row === 0 && within.column === 0 ? { row: 0, column: 1 } : within;
    event.currentTarget.querySelector<HTMLElement>(`[data-grid="${next.row} ${next.column}"]`)?.focus();
  };
  const reach = ({ target }: FocusEvent): void => {
    const place = placeIn(target);
    if (place !== null) setReached(place);
  };
  return { at, press, reach };
}
