import type { StateCreator } from 'zustand/vanilla';
import { noFilters, plainView, withoutFocus, type View } from '#core/view/view.ts';
import type { LookingState, State } from '#store/state.ts';
import { change } from './change.ts';

/** What of the view is in the light: filters and lens, what is hidden, focus and path. */
export const lookingSlice: StateCreator<State, [], [], LookingState> = (set) => ({
  chooseLens: (lens) => set(change({ lens })),
  filter: (filters) => set((state) => change({ filters: { ...state.view.filters, ...filters } })(state)),
  clearFilters: () => set(change({ filters: noFilters, lens: 'everyone', hidden: [] })),
  treatUnmatched: (unmatched) => set(change({ unmatched })),
  hide: (ids) =>
    set((state) => ({
      ...change(withHidden(state.view, ids))(state),
      selected: state.selected.filter((element) => element.kind !== 'node' || !ids.includes(element.id)),
    })),
  showHidden: () => set(change({ hidden: [] })),
  // A path takes all the light; a focus beside it would not be seen.
  focusOn: (id, depth) =>
    set((state) => ({ ...change({ focus: { id, depth }, path: null })(state), ...offPath(state) })),
  leaveLight: () => set(change({ lit: null })),
  leaveFocus: () => set((state) => change(withoutFocus(state.view))(state)),
  findPath: (from, to) =>
    set((state) => ({
      ...change({ path: { from, to, choice: 0 } })(state),
      picking: null,
      panel: 'path',
      detailsOpen: true,
    })),
  choosePath: (choice) =>
    set((state) => (state.view.path === null ? {} : change({ path: { ...state.view.path, choice } })(state))),
  leavePath: () => set((state) => ({ ...change({ path: null })(state), ...offPath(state) })),
  showAll: () => set((state) => ({ ...change(plainView(state.view))(state), ...offPath(state) })),
});

/** Nothing is near what is hidden: with the centre of a focus, the focus goes. */
function withHidden(view: View, ids: readonly string[]): View {
  const hidden = [...new Set([...view.hidden, ...ids])];
  return { ...(view.focus !== null && ids.includes(view.focus.id) ? withoutFocus(view) : view), hidden };
}

const offPath = ({ panel }: State): Partial<State> => ({
  picking: null,
  ...(panel === 'path' && { panel: 'details' }),
});
