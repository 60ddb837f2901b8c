import type { EntenteDocument } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import type { MatrixLight } from '#core/queries/looking/matrix-light.ts';
import type { Matrix, MatrixCell } from '#core/queries/tables/matrix.ts';
import {
  fitHeads,
  fitParties,
  leastRow,
  rememberingWrap,
  type FittedHeads,
  type FittedParties,
  type Wrap,
} from './fit-heads.ts';
import { markSide, spotWidth } from './spot-parts.ts';

export type MatrixWish = {
  readonly matrix: Matrix;
  readonly light: MatrixLight | null;
  readonly language: string;
  readonly groups: EntenteDocument['groups'];
  readonly frame: Pick<Frame, 'width' | 'height'>;
  /** The least size of names that the last row can read, in the frame's pixels. */
  readonly least: number;
};

export type FittedMatrix = {
  readonly letters: number;
  readonly small: number;
  /** Of each column that stands, in its order; all are equally wide. */
  readonly heads: FittedHeads;
  readonly parties: FittedParties;
  /** By row and column, as far as they stand. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
  readonly columns: readonly GraphNode[];
  readonly rows: readonly { readonly node: GraphNode; readonly group: string }[];
  /** How many there is no room for. */
  readonly left: { readonly parties: number; readonly made: number };
};

/** The key takes a line, and another where it has many entries; what is left out a line of its own. */
export const keyLine = 1.5;
const manyEntries = 4;

/** No column is narrower than so many marks. */
const leastColumn = 1.8;

/** The most of the width that countries and names of parties take. */
const countryShare = 0.12;
const nameShares = [0.22, 0.28, 0.34] as const;

/** Larger letters where there is room for them, as cards have. */
const growths = [32 / 24, 28 / 24, 1] as const;

type Part = { readonly rows: Matrix['rows']; readonly columns: readonly GraphNode[] };

const cellsOf = ({ rows }: Pick<Part, 'rows'>): readonly MatrixCell[] =>
  rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null);

const keyHeight = (part: Part, small: number, isCut: boolean): number => {
  const cells = cellsOf(part);
  const entries = new Set(cells.map(({ firmest }) => firmest.phase.phase)).size;
  const more = Number(cells.some(({ differs }) => differs)) + Number(cells.some(({ edges }) => edges.length > 1));
  return small * keyLine * ((entries + more > manyEntries ? 2 : 1) + (isCut ? 1 : 0)) + small * 0.4;
};

/** All of a part at a size of letters; null where the frame does not hold it. */
function fitAll(part: Part, letters: number, wish: MatrixWish, wrap: Wrap, isCut: boolean): FittedMatrix | null {
  const { language, frame, least, matrix, groups } = wish;
  const small = (least * 20) / 24;
  const { rows, columns } = part;
  const below = keyHeight(part, small, isCut);
  if (rows.length * leastRow * letters + letters + below > frame.height) return null;
  const widest = Math.max(
    0,
    ...cellsOf(part).map(({ firmest, edges, differs }) =>
      spotWidth({ phase: firmest.phase.phase, edges: edges.length, differs }, { letters, small }),
    ),
  );
  const told = ({ differs }: GraphNode): string => (differs ? '\u00A0≠' : '');
  const nameOf = (node: GraphNode): string => textIn(node.record.label, language) + told(node);
  const shortOf = (node: GraphNode): string => textIn(node.record.short ?? node.record.label, language) + told(node);
  // Beside the name of its country a party is known by its short one.
  const named = rows.map(({ node, group }) => ({
    name: group === '' ? nameOf(node) : shortOf(node),
    country: group === '' ? '' : textIn(groups?.[group]?.label ?? group, language).toLocaleUpperCase(language),
  }));
  for (const share of nameShares) {
    const sizes = { letters, small, countries: frame.width * countryShare, names: frame.width * share };
    const parties = fitParties(named, sizes, wrap);
    const room = {
      letters,
      width: frame.width - parties.width,
      height: frame.height - below - parties.height,
      least: Math.max(widest + letters * 0.5, markSide({ letters }) * leastColumn),
      wrap,
    };
    const isLast = share === nameShares.at(-1);
    const heads =
      parties.cut && !isLast
        ? null
        : fitHeads(
            columns.map((node) => [nameOf(node), shortOf(node)]),
            room,
          );
    if (heads === null) continue;
    return {
      letters,
      small,
      heads,
      parties,
      columns,
      rows,
      cells: rows.map(({ cells }) => cells),
      left: { parties: matrix.parties - rows.length, made: matrix.made - columns.length },
    };
  }
  return null;
}

/** Rows and columns of these places, without what then has no cell, unless it is lit. */
function partOf({ rows, columns }: Matrix, parties: ReadonlySet<string>, made: ReadonlySet<string>): Part {
  const kept = columns.map(({ id }) => made.has(id));
  const some = rows
    .filter(({ node }) => parties.has(node.id))
    .map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const left = columns.filter((_, at) => kept[at]);
  const used = left.map((_, at) => some.some(({ cells }) => cells[at] !== null));
  return {
    rows: some.map((row) => ({ ...row, cells: row.cells.filter((_, at) => used[at]) })),
    columns: left.filter((_, at) => used[at]),
  };
}

/** Lit ones first, then those with most cells; equal ones as they stand. */
const inOrder = (
  items: readonly { readonly id: string; readonly count: number }[],
  light: MatrixLight | null,
): readonly string[] =>
  items
    .toSorted(
      (one, other) =>
        Number(light?.nodes.has(other.id) ?? false) - Number(light?.nodes.has(one.id) ?? false) ||
        other.count - one.count,
    )
    .map(({ id }) => id);

/** A lit cell counts more than any number of others. */
const worth = (part: Pick<Part, 'rows'>, light: MatrixLight | null): number =>
  cellsOf(part).reduce((sum, cell) => sum + (light?.cells.has(cell) === true ? 1e4 : 1), 0);

/** The part that shows most of what is lit, then most cells; of equal ones that with fewest rows and columns. */
function largestPart(wish: MatrixWish, wrap: Wrap): FittedMatrix | null {
  const { matrix, light, least, frame } = wish;
  const { rows, columns } = matrix;
  const count = (at: number): number => rows.filter(({ cells }) => cells[at] !== null).length;
  const made = inOrder(
    columns.map(({ id }, at) => ({ id, count: count(at) })),
    light,
  );
  const parties = inOrder(
    rows.map(({ node, cells }) => ({ id: node.id, count: cells.filter((cell) => cell !== null).length })),
    light,
  );
  const mostRows = Math.min(parties.length, Math.floor(frame.height / (least * leastRow)));
  const mostColumns = Math.min(made.length, Math.floor(frame.width / (markSide({ letters: least }) * leastColumn)));
  const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1);
  const parts = upTo(mostColumns)
    .flatMap((across) =>
      upTo(mostRows).map((down) => partOf(matrix, new Set(parties.slice(0, down)), new Set(made.slice(0, across)))),
    )
    .filter((part) => part.rows.length > 0)
    .map((part) => ({ part, worth: worth(part, light), size: part.rows.length + part.columns.length }))
    .toSorted((one, other) => other.worth - one.worth || one.size - other.size);
  for (const { part } of parts) {
    const fitted = fitAll(part, least, wish, wrap, true);
    if (fitted !== null) return fitted;
  }
  return null;
}

/**
 * As much of a matrix as a frame holds at a size that the last row can read: all of it in letters as large as can be;
 * else what is lit first, then what has most cells.
 */
export function fitMatrix(wish: MatrixWish): FittedMatrix | null {
  const { matrix, least } = wish;
  const { rows, columns } = matrix;
  if (rows.length === 0) return null;
  const wrap = rememberingWrap();
  const isCut = rows.length < matrix.parties || columns.length < matrix.made;
  for (const growth of growths) {
    const whole = fitAll(matrix, least * growth, wish, wrap, isCut);
    if (whole !== null) return whole;
  }
  return largestPart(wish, wrap);
}
