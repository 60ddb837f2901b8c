import { assignTracks, type ColumnSide } from '#layout/routing/brackets.ts';
import { portName, type Ports } from '#layout/routing/ports.ts';
import { spacing } from '#layout/columns/column-measures.ts';
import type { BracketSides } from './order-ports.ts';
import type { Columns } from '#layout/columns/thread-columns.ts';

/** Brackets that end this close to each other are kept in different tracks. */
const clear = 6;

export type Tracks = {
  /** By line key, 0 nearest to the column. */
  readonly tracks: ReadonlyMap<string, number>;
  /** How far lines run level beside each column before they slant: past its brackets. */
  readonly stubs: readonly { readonly [S in ColumnSide]: number }[];
};

export const bracketTracks = (columns: Columns, sides: BracketSides, ports: Ports): Tracks => {
  const beside = (column: number, side: ColumnSide): ReadonlyMap<string, number> =>
    assignTracks(
      columns.brackets
        .filter(({ line, from }) => columns.places[from]?.column === column && sides.get(line.key) === side)
        .map(({ line, from, to }) => {
          const [a = 0, b = 0] = [from, to].map((place) => ports.get(portName(line.key, `${place}`, side)));
          return { key: line.key, top: Math.min(a, b) - clear / 2, bottom: Math.max(a, b) + clear / 2 };
        }),
    );
  const found = columns.captions.map((_, column) => ({ left: beside(column, 'left'), right: beside(column, 'right') }));
  const stub = (tracks: ReadonlyMap<string, number>): number =>
    tracks.size === 0
      ? spacing.stub
      : spacing.bracket + spacing.track * Math.max(...tracks.values()) + spacing.afterTrack;
  return {
    tracks: new Map(found.flatMap(({ left, right }) => [...left, ...right])),
    stubs: found.map(({ left, right }) => ({ left: stub(left), right: stub(right) })),
  };
};
