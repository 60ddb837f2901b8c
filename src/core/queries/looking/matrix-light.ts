import { asList } from '#core/document/as-list.ts';
import type { NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { presentAs } from '#core/graph/voices/present-as.ts';
import type { Matrix, MatrixCell } from '#core/queries/tables/matrix.ts';
import type { Lit } from '#core/view/view.ts';

/** What of a matrix a step lights: cells, and the parties and what they made that these belong to. */
export type MatrixLight = { readonly cells: ReadonlySet<MatrixCell>; readonly nodes: ReadonlySet<NodeId> };

/** Whether a claim, or its part where its node stands once per voice, is among these. */
const isAmong = (ids: readonly string[]): ((id: string) => boolean) => {
  const known = new Set(ids);
  return (id) => known.has(id) || ids.some((each) => id.startsWith(`${each}--`));
};

/** What a step's light is about: its nodes, and the ends of its claims. */
export const litNodes = (graph: Graph, { nodes, claims }: Lit): ReadonlySet<NodeId> => {
  const ends = claims.flatMap((id) => {
    const claim = graph.claims.get(id);
    return claim === undefined ? [] : [...asList(claim.from), ...asList(claim.to)];
  });
  return new Set([...nodes, ...ends].flatMap((id) => presentAs(graph, id)));
};

/**
 * The cells that a step lights: those of its claims, and those between two of its items; an item that none of these
 * belongs to lights its whole row or column. Null where it lights no cell, since then nothing is left out of the light.
 */
export function matrixLight(graph: Graph, { rows, columns }: Matrix, lit: Lit | null): MatrixLight | null {
  if (lit === null) return null;
  const named = new Set(lit.nodes.flatMap((id) => presentAs(graph, id)));
  const isTold = isAmong(lit.claims);
  const spots = rows.flatMap(({ node, cells }) =>
    cells.flatMap((cell, at) => (cell === null ? [] : [{ cell, party: node.id, made: columns[at]?.id ?? '' }])),
  );
  const told = spots.filter(
    ({ cell, party, made }) =>
      (named.has(party) && named.has(made)) || cell.edges.some(({ claims }) => claims.some(({ id }) => isTold(id))),
  );
  const reached = new Set(told.flatMap(({ party, made }) => [party, made]));
  const isAlone = (id: NodeId): boolean => named.has(id) && !reached.has(id);
  const all = [...told, ...spots.filter(({ party, made }) => isAlone(party) || isAlone(made))];
  if (all.length === 0) return null;
  return {
    cells: new Set(all.map(({ cell }) => cell)),
    nodes: new Set(all.flatMap(({ party, made }) => [party, made])),
  };
}

/** The matrix with nothing but what is lit. */
export function onlyLit({ rows, columns }: Matrix, { cells, nodes }: MatrixLight): Matrix {
  const kept = columns.map(({ id }) => nodes.has(id));
  const lit = rows
    .filter(({ node }) => nodes.has(node.id))
    .map((row) => ({
      ...row,
      cells: row.cells.filter((_, at) => kept[at]).map((cell) => (cell !== null && cells.has(cell) ? cell : null)),
    }));
  const made = columns.filter((_, at) => kept[at]);
  return { rows: lit, columns: made, parties: lit.length, made: made.length };
}
