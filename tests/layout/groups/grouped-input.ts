import { deriveGraph } from '#core/graph/derive-graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Frame, LayoutInput } from '#core/picture/arrangement.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { aLargeDocument } from '#tests/factories.ts';

export const groupsFrame: Frame = { width: 1440, height: 800, display: 'desk' };

export type Size = { readonly nodes: number; readonly countries: number; readonly claimsEach: number };

/** 24 groups. */
export const fewGroups: Size = { nodes: 300, countries: 3, claimsEach: 1 };

/** The picture of a document too large to be drawn item by item, with so many of its groups open. */
export const groupedInput = ({ nodes, countries, claimsEach }: Size, open: number): LayoutInput => {
  const graph = deriveGraph(aLargeDocument(nodes, countries, claimsEach));
  const closed = makeScene(graph, { level: 3, openGroups: [] });
  const openGroups = closed.nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  return toLayoutInput(graph, makeScene(graph, { level: 3, openGroups: openGroups.slice(0, open) }), groupsFrame, 'en');
};
