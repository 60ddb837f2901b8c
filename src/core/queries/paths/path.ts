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

/** From what holds a path together best to what holds it least: a stated fact stands before what is only expected. */
const byFirmness: readonly Phase[] = ['done', 'signed', 'agreed', 'fact', 'ahead', 'wished', 'stopped', 'denied'];

/** 0 is the firmest. */
export const weaknessOf = (phase: Phase): number => byFirmness.indexOf(phase);

export const greatestWeakness = byFirmness.length - 1;

/** A path is as firm as this step of it, the first of equals; null only for a path without steps. */
export const weakestStep = ({ steps }: Path): PathStep | null =>
  steps.reduce<PathStep | null>(
    (weakest, step) => (weakest === null || weaknessOf(step.phase) > weaknessOf(weakest.phase) ? step : weakest),
    null,
  );

/**
 * The firmer weakest step first; then the shorter; then the one whose steps are firmer taken together; then, step by
 * step, by the edges' keys. No two paths between the same ends are equal but those with the same steps.
 */
export function comparePaths(one: Path, other: Path): number {
  const [mine, theirs] = [one, other].map(({ steps }) => steps.map(({ phase }) => weaknessOf(phase)));
  const sum = (all: readonly number[] = []): number => all.reduce((total, each) => total + each, 0);
  return (
    Math.max(-1, ...(mine ?? [])) - Math.max(-1, ...(theirs ?? [])) ||
    one.steps.length - other.steps.length ||
    sum(mine) - sum(theirs) ||
    compareKeys(one, other)
  );
}

function compareKeys(one: Path, other: Path): number {
  for (const [place, { edge }] of one.steps.entries()) {
    const its = other.steps[place]?.edge ?? '';
    if (edge !== its) return edge < its ? -1 : 1;
  }
  return 0;
}
