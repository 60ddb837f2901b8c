import type { EdgeKey, NodeId, Phase } from '#core/document/schema.ts';

/** One step of a path: the edge that is taken, and whether it is walked from its `from` to its `to`. */
export type PathStep = {
  readonly edge: EdgeKey;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly forward: boolean;
  readonly phase: Phase;
};

/** A way between two nodes that passes no node twice. `from` and `to` of a step are in walking order. */
export type Path = {
  /** From the first to the last, one more than there are steps. */
  readonly nodes: readonly NodeId[];
  readonly steps: readonly PathStep[];
};
