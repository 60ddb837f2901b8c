import type { NodeId } from '#core/document/schema.ts';
import type { SizeMeasure } from '#core/view/view.ts';
import type { Metrics } from './metrics.ts';

export type Ranked = {
  readonly id: NodeId;
  readonly value: number;
  /** From 1; equals share a rank, and the ranks behind them are left out: 1, 2, 2, 4. */
  readonly rank: number;
  /** Of the greatest value, from 0 to 1; 0 where every value is 0. */
  readonly share: number;
};

/** Nodes by a measure, the greatest first, equals by id. */
export function rankBy({ nodes }: Metrics, measure: SizeMeasure): readonly Ranked[] {
  const sorted = nodes
    .map((node) => ({ id: node.id, value: node[measure] }))
    .toSorted((one, other) => other.value - one.value || (one.id < other.id ? -1 : 1));
  const greatest = sorted[0]?.value ?? 0;
  let rank = 0;
  return sorted.map(({ id, value }, place) => {
    if (value !== sorted[place - 1]?.value) rank = place + 1;
    return { id, value, rank, share: greatest === 0 ? 0 : value / greatest };
  });
}

/** The connected parts with their members, the largest first; a part's place is its number. */
export function partsOf({ nodes, components }: Metrics): readonly (readonly NodeId[])[] {
  const parts = components.map((): NodeId[] => []);
  for (const { id, component } of nodes) parts[component]?.push(id);
  return parts;
}
