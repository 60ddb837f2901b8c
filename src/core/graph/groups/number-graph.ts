import type { NodeId } from '#core/document/schema.ts';
import type { Edge, Graph } from '#core/graph/graph.ts';
import { tellEdges } from '#core/graph/items/tell-edge.ts';

/** A graph by numbers, so that three hundred thousand edges can be counted between cards at each opening of a group. */
export type NumberedGraph = {
  readonly numberOf: ReadonlyMap<NodeId, number>;
  /** The edges that the picture tells otherwise than by position, and the numbers of their ends. */
  readonly edges: readonly Edge[];
  readonly from: Int32Array;
  readonly to: Int32Array;
};

const numbered = new WeakMap<Graph, NumberedGraph>();

export function numberGraph(graph: Graph): NumberedGraph {
  const known = numbered.get(graph) ?? makeNumbers(graph);
  numbered.set(graph, known);
  return known;
}

function makeNumbers(graph: Graph): NumberedGraph {
  const numberOf = new Map<NodeId, number>();
  for (const id of graph.nodes.keys()) numberOf.set(id, numberOf.size);
  const telling = tellEdges(graph);
  const edges = [...graph.edges.values()].filter((edge) => telling(edge).as !== 'position');
  const ends = (end: 'from' | 'to'): Int32Array => Int32Array.from(edges, (edge) => numberOf.get(edge[end]) ?? -1);
  return { numberOf, edges, from: ends('from'), to: ends('to') };
}
