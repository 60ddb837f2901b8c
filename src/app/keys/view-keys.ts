import type { Depth } from '#core/view/view.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { hiddenNeighbours } from '#core/queries/expansion/hidden-neighbours.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { notify } from '#ui/overlays/notes.ts';
import { nextDifference } from '#features/accounts/next-difference.ts';

/** The one node that is selected, or that has the focus of the keyboard; null for a line, a group or several. */
const nodeOf = (store: EntenteStore): string | null => {
  const state = store.getState();
  const [element] = state.focused === null ? state.selected : [state.focused];
  const id = element?.kind === 'node' ? element.id : null;
  return id !== null && selectGraph(state)?.nodes.has(id) === true ? id : null;
};

type Act = (store: EntenteStore) => boolean;

const withNode =
  (act: (id: string, store: EntenteStore) => void): Act =>
  (store) => {
    const id = nodeOf(store);
    if (id !== null) act(id, store);
    return id !== null;
  };

const focusAt =
  (depth: Depth): Act =>
  (store) => {
    const { view, focusOn } = store.getState();
    const id = view.focus?.id ?? nodeOf(store);
    if (id !== null) focusOn(id, depth);
    return id !== null;
  };

/** Single keys that change what is looked at. Source: EXPERIENCE 2.3. */
export const viewKeys: { readonly [key: string]: Act } = {
  f: (store) => {
    const { view, leaveFocus } = store.getState();
    if (view.focus !== null) return (leaveFocus(), true);
    return focusAt(1)(store);
  },
  '1': focusAt(1),
  '2': focusAt(2),
  '3': focusAt(3),
  e: withNode((id, store) => {
    const state = store.getState();
    const [graph, scene] = [selectGraph(state), selectScene(state)];
    const more = graph === null || scene === null ? [] : hiddenNeighbours(graph, scene, id);
    if (more.length > 0) state.expand(id);
    else notify(messagesIn(state.language).results.nothingMore);
  }),
  'Shift e': withNode((id, store) => store.getState().collapse(id)),
  t: withNode((id, store) => store.getState().pickPathFrom(id)),
  h: withNode((id, store) => store.getState().hide([id])),
  'Shift h': (store) => (store.getState().showHidden(), true),
  d: (store) => (nextDifference(store), true),
  l: (store) => (store.getState().toggleLegend(), true),
};
