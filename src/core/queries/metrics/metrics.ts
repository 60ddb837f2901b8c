import type { NodeId } from '#core/document/schema.ts';

/**
 * Figures of one node in the whole graph, everyone's claims counted and every edge once, whichever way it points. Edges
 * that frame ("part of") are left out.
 */
export type NodeMetrics = {
  readonly id: NodeId;
  /** How many other nodes it has an edge with. */
  readonly degree: number;
  /** Share of the shortest ways between other nodes that lead through it, from 0 to 1. */
  readonly betweenness: number;
  /** Pairs of its neighbours that belong to different groups and have no edge with each other; who belongs to none is not counted. */
  readonly brokerage: number;
  /** Which connected part it belongs to, from 0, the largest first. */
  readonly component: number;
};

export type Metrics = {
  /** In the order of the graph's nodes. */
  readonly nodes: readonly NodeMetrics[];
  /** Sizes of the connected parts, the largest first. */
  readonly components: readonly number[];
  /** The graph is so large that betweenness is an estimate, from the ways that begin at a sample of its nodes. */
  readonly sampled: boolean;
};
