import { asList } from '#core/document/as-list.ts';
import type { NodeId } from '#core/document/schema.ts';
import type { Rendering } from '#core/view/view.ts';
import type { EntenteStore } from './create-store.ts';
import { selectGraph } from './selectors.ts';
import type { ElementRef, State } from './state.ts';
import { drawNodes } from './walk.ts';

/** Shows the graph otherwise. What was chosen meanwhile and the picture did not draw is drawn on the way back to it. */
export function showAs(store: EntenteStore, as: Rendering): void {
  store.getState().showAs(as);
  const { selected, view, reveal } = store.getState();
  const [element] = selected;
  if (as !== 'picture' || element === undefined || selected.length > 1) return;
  drawNodes(store, endsOf(store.getState(), element));
  if (store.getState().view !== view) reveal(element);
}

function endsOf(state: State, element: ElementRef): readonly NodeId[] {
  if (element.kind === 'node') return [element.id];
  if (element.kind === 'line') return element.key.split('|');
  const claim = selectGraph(state)?.claims.get(element.id);
  return claim === undefined ? [] : [...asList(claim.from), ...asList(claim.to)];
}

/**
 * What a press does on what stands in a list or table: it is selected, or ends the path whose end is being picked. The
 * picture turns to it meanwhile.
 */
export function choose(store: EntenteStore, element: ElementRef): void {
  const { picking, findPath, select, reveal } = store.getState();
  if (picking !== null && element.kind === 'node' && element.id !== picking) return findPath(picking, element.id);
  select(element);
  reveal(element);
}
