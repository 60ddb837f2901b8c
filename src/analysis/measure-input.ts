import type { NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';

/** A graph as far as figures need it, small enough to be sent to a worker. */
export type MeasureInput = {
  readonly ids: readonly NodeId[];
  /** The group of every node by a number of its own, -1 for none. */
  readonly groups: Int32Array;
  /** Ends of the edges by the places of their nodes: from, to, from, to … An edge may come twice, or lead to itself. */
  readonly ends: Int32Array;
};

/**
 * The whole graph without its frame ("part of"): that says where somebody belongs, and figures are about who deals with
 * whom.
 */
export const toMeasureInput = (graph: Graph): MeasureInput => {
  const placeOf = new Map<NodeId, number>();
  const groupNumbers = new Map<string, number>();
  for (const { id, record } of graph.nodes.values()) {
    placeOf.set(id, placeOf.size);
    if (record.group !== undefined && !groupNumbers.has(record.group))
      groupNumbers.set(record.group, groupNumbers.size);
  }
  const ends: number[] = [];
  for (const { from, to, type } of graph.edges.values()) {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    if (type.frame !== true && start !== undefined && end !== undefined) ends.push(start, end);
  }
  return {
    ids: [...graph.nodes.keys()],
    groups: Int32Array.from(graph.nodes.values(), ({ record }) => groupNumbers.get(record.group ?? '') ?? -1),
    ends: Int32Array.from(ends),
  };
};
