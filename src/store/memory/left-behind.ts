import type { Graph } from '#core/graph/graph.ts';
import { isGroupCard } from '#core/view/place.ts';
import { selectGraph } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';

/**
 * What a change of the view leaves without an object, whoever made it, undo as well: the panel of a path that is no
 * longer looked for, the picking of an end that is there again, and what is selected of a node that now stands once or
 * once per voice, and the moving of cards. Null where there is nothing.
 */
export function leftBehind(state: State, before: State): Partial<State> | null {
  const { view, panel, picking, selected, moving } = state;
  // While the other end is being picked, the panel waits for the path to come.
  const isPathless = panel === 'path' && view.path === null && before.view.path !== null && picking === null;
  const isPicked = picking !== null && view.path !== null;
  const graph = selected.length === 0 || view.split === before.view.split ? null : selectGraph(state);
  const kept = graph === null ? selected : selected.filter((element) => isIn(graph, element));
  if (!isPathless && !isPicked && kept.length === selected.length && moving === null) return null;
  return { selected: kept, moving: null, ...(isPathless && { panel: 'details' }), ...(isPicked && { picking: null }) };
}

function isIn(graph: Graph, element: ElementRef): boolean {
  const isCard = (id: string): boolean => isGroupCard(id) || graph.nodes.has(id);
  if (element.kind === 'claim') return graph.claims.has(element.id);
  return element.kind === 'node' ? isCard(element.id) : element.key.split('|').every(isCard);
}
