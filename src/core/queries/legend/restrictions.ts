import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { narrow } from '#core/queries/looking/narrow.ts';
import { noFilters, type View } from '#core/view/view.ts';

export type Narrowing = Pick<View, 'lens' | 'filters' | 'hidden'>;
/** One thing that holds something back. */
export type Restriction =
  | 'lens'
  | 'statuses'
  | 'types'
  | 'groups'
  | 'voices'
  | 'dates'
  | 'differs'
  | 'quoted'
  | 'hidden';

const inOrder: readonly Restriction[] = [
  'lens',
  'statuses',
  'types',
  'groups',
  'voices',
  'dates',
  'differs',
  'quoted',
  'hidden',
];

export function restrictionsOf({ lens, filters, hidden }: Narrowing): readonly Restriction[] {
  return inOrder.filter((each) => {
    if (each === 'lens') return lens !== 'everyone';
    if (each === 'hidden') return hidden.length > 0;
    return filters[each] !== noFilters[each];
  });
}

/** The same look without one of its restrictions. */
export function withoutRestriction({ lens, filters, hidden }: Narrowing, which: Restriction): Narrowing {
  if (which === 'lens') return { lens: 'everyone', filters, hidden };
  if (which === 'hidden') return { lens, filters, hidden: [] };
  return { lens, hidden, filters: { ...filters, [which]: noFilters[which] } };
}

export type Nearest = { readonly restriction: Restriction; readonly items: number };

/** The one restriction without which most items of the picture would pass; null if no single one hides them. */
export function nearestLook(graph: Graph, scene: Scene, look: Narrowing): Nearest | null {
  let best: Nearest | null = null;
  for (const restriction of restrictionsOf(look)) {
    const items = countItems(scene, narrow(graph, withoutRestriction(look, restriction)).nodes);
    if (items > (best?.items ?? 0)) best = { restriction, items };
  }
  return best;
}

/** Items of the picture that are among some nodes, those inside groups as well. */
export const countItems = (scene: Scene, among: ReadonlySet<string>): number =>
  scene.nodes.reduce(
    (sum, { id, kind, members }) => sum + (kind === 'node' ? [id] : members).filter((each) => among.has(each)).length,
    0,
  );
