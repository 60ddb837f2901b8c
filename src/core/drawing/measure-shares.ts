import type { EntenteDocument } from '#core/document/schema.ts';
import type { Scene } from '#core/graph/scene.ts';
import { wholeOf } from '#core/graph/voices/parts.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import type { SizeMeasure } from '#core/view/view.ts';

/** What cards show of a measure: its share of the largest in the whole graph; parts of an item share its. */
export const measureShares = (
  document: EntenteDocument,
  scene: Scene,
  metrics: Metrics | null,
  size: SizeMeasure | null,
): ReadonlyMap<string, number> => {
  if (metrics === null || size === null) return new Map();
  const most = Math.max(...metrics.nodes.map((node) => node[size]), 0);
  if (most === 0) return new Map();
  const shares = new Map(metrics.nodes.map((node) => [node.id, node[size] / most]));
  return new Map(
    scene.nodes.flatMap(({ id }) => {
      const share = shares.get(wholeOf(document, id) ?? id);
      return share === undefined ? [] : [[id, share] as const];
    }),
  );
};
