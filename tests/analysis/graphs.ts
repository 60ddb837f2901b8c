import type { MeasureInput } from '#analysis/measure-input.ts';
import { measureGraph } from '#analysis/measure-graph.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';

/** `graphOf(['a b', 'b c'], { a: 'east' })`: pairs that have an edge, and who belongs to which group. */
export const graphOf = (
  pairs: readonly string[],
  groups: { readonly [id: string]: string } = {},
  alone: readonly string[] = [],
): MeasureInput => {
  const edges = pairs.map((pair) => pair.split(' '));
  const ids = [...new Set([...edges.flat(), ...alone])];
  const names = [...new Set(Object.values(groups))];
  return {
    ids,
    groups: Int32Array.from(ids, (id) => names.indexOf(groups[id] ?? '')),
    ends: Int32Array.from(edges.flat(), (id) => ids.indexOf(id)),
  };
};

export const measured = (input: MeasureInput): Metrics => {
  const steps = measureGraph(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

/** One figure of every node. */
export const figures = (metrics: Metrics, of: 'degree' | 'betweenness' | 'brokerage' | 'component') =>
  Object.fromEntries(metrics.nodes.map((node) => [node.id, node[of]]));
