import type { Phase } from '#core/document/schema.ts';
import { phasesByFirmness } from '#core/picture/ladder.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';
import type { MatrixLight } from '#core/queries/looking/matrix-light.ts';
import type { MatrixCell } from '#core/queries/tables/matrix.ts';
import { leading } from './fit-heads.ts';
import { keyLine, type FittedMatrix } from './fit-matrix.ts';
import type { MatrixFigure, MatrixHead, MatrixKey, MatrixSpot, MatrixText } from './matrix-figure.ts';

/** What a matrix says beside the names of the document. */
export type MatrixWords = {
  readonly phases: { readonly [P in Phase]: string };
  readonly accountsDiffer: string;
  readonly several: string;
  readonly more: (parties: number, made: number) => string;
};

export type Placing = {
  readonly light: MatrixLight | null;
  /** The least width that the key and the last line may fill. */
  readonly width: number;
  readonly words: MatrixWords;
};

/** Where the sample of an entry of the key stands before its name. */
export const sampleRoom = (small: number): number => small * 2.1;

const spotOf = (cell: MatrixCell, head: readonly [party: string, made: string], light: MatrixLight | null) => {
  const { key, from, to, phase } = cell.firmest;
  return {
    key: `${from}|${to}`,
    firmest: key,
    party: head[0],
    made: head[1],
    phase: phase.phase,
    edges: cell.edges.length,
    differs: cell.differs,
    claims: cell.edges.flatMap(({ claims }) => claims.map(({ id }) => id)),
    isLit: light === null || light.cells.has(cell),
  };
};

/** Entries in rows that are as wide as the figure may be; `top` is that of the first row. */
function placeKey(spots: readonly MatrixSpot[], top: number, small: number, { width, words }: Placing) {
  const used = new Set(spots.map(({ phase }) => phase));
  const entries: readonly (readonly [MatrixKey['sign'], string])[] = [
    ...phasesByFirmness.filter((phase) => used.has(phase)).map((phase) => [phase, words.phases[phase]] as const),
    ...(spots.some(({ differs }) => differs) ? [['differs', words.accountsDiffer] as const] : []),
    ...(spots.some(({ edges }) => edges > 1) ? [['several', words.several] as const] : []),
  ];
  let [x, row, right] = [0, 0, 0];
  const key = entries.map(([sign, name]): MatrixKey => {
    const taken = sampleRoom(small) + measureText(name, small, 400);
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const placed = { sign, name, x, y: top + small * keyLine * (row + 0.5) };
    x += taken + small * 1.3;
    right = Math.max(right, x - small * 1.3);
    return placed;
  });
  return { key, right, bottom: top + small * keyLine * (row + 1) };
}

/** A fitted matrix with everything at its place, named in a language. */
export function placeMatrix(fitted: FittedMatrix, placing: Placing): MatrixFigure {
  const { letters, small, heads: fittedHeads, parties, columns, rows, cells, left } = fitted;
  const { light, words, width } = placing;
  const isLit = (id: string): boolean => light === null || light.nodes.has(id);
  const gridWidth = parties.width + fittedHeads.width * columns.length;
  const heads: MatrixHead[] = columns.map(({ id }, at) => ({
    id,
    part: 'made',
    lines: fittedHeads.lines[at] ?? [],
    box: { x: parties.width + fittedHeads.width * at, y: 0, width: fittedHeads.width, height: fittedHeads.height },
    upright: fittedHeads.upright,
    isLit: isLit(id),
  }));
  const spots: MatrixSpot[] = [];
  const countries: MatrixText[] = [];
  const rules: MatrixFigure['rules'][number][] = [];
  let y = fittedHeads.height;
  rows.forEach(({ node }, at) => {
    const row = parties.rows[at];
    if (row === undefined) return;
    rules.push({ from: [row.isFirst ? 0 : parties.left, y], to: [gridWidth, y], strong: row.isFirst });
    row.country.forEach((text, line) => {
      const top = y + row.height / 2 - ((row.country.length - 1) / 2 - line) * small * leading;
      countries.push({ text, x: 0, y: top });
    });
    const box = { x: parties.left, y, width: parties.width - parties.left, height: row.height };
    const { id } = node;
    heads.push({ id, part: 'party', lines: row.lines, box, upright: false, isLit: isLit(id) });
    cells[at]?.forEach((cell, column) => {
      const made = columns[column]?.id ?? '';
      const place = { x: parties.width + fittedHeads.width * column, y, width: fittedHeads.width, height: row.height };
      if (cell !== null) spots.push({ ...spotOf(cell, [id, made], light), box: place });
    });
    y += row.height;
  });
  rules.push({ from: [0, y], to: [gridWidth, y], strong: true });
  const columnRules = [...columns.keys(), columns.length].map((at): MatrixFigure['rules'][number] => {
    const x = parties.width + fittedHeads.width * at;
    return { from: [x, at === 0 ? fittedHeads.height : 0], to: [x, y], strong: at === 0 };
  });
  const { key, right, bottom } = placeKey(spots, y + small * 0.4, small, placing);
  const more = left.parties + left.made === 0 ? '' : words.more(left.parties, left.made);
  const said = linesOf(more, small, width, bottom);
  return {
    width: Math.max(gridWidth, right, ...said.map(({ text }) => measureText(text, small, 400))),
    height: bottom + said.length * small * keyLine,
    letters,
    small,
    leading,
    heads,
    spots,
    countries,
    rules: [...rules, ...columnRules],
    key,
    said,
  };
}

/** A sentence in lines under each other; none for an empty one. */
function linesOf(text: string, size: number, width: number, top: number): readonly MatrixText[] {
  const { lines } = wrapLabel(text, { width, size, weight: 400, maxLines: 3 });
  return text === '' ? [] : lines.map((line, at) => ({ text: line, x: 0, y: top + (at + 0.5) * size * keyLine }));
}

/** Where nothing joins a party and what it made: a sentence that says so. */
export const sayingOnly = (
  text: string,
  { width, least }: { readonly width: number; readonly least: number },
): MatrixFigure => {
  const said = linesOf(text, least, width, 0);
  return {
    width: Math.max(...said.map((line) => measureText(line.text, least, 400))),
    height: said.length * least * keyLine,
    letters: least,
    small: least,
    leading,
    heads: [],
    spots: [],
    countries: [],
    rules: [],
    key: [],
    said,
  };
};
