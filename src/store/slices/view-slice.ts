import type { StateCreator } from 'zustand/vanilla';
import type { Place } from '#core/view/place.ts';
import { noFilters, openingView, type View } from '#core/view/view.ts';
import type { State, ViewState } from '#store/state.ts';

/** A change of the view; the same view, and so no step of the history, where nothing changes. */
const change =
  (part: Partial<View>) =>
  (state: ViewState): Partial<ViewState> => {
    const view = { ...state.view, ...part };
    return JSON.stringify(view) === JSON.stringify(state.view) ? state : { view };
  };

const withId = (list: readonly string[], id: string): readonly string[] => (list.includes(id) ? list : [...list, id]);
const without = (list: readonly string[], ids: readonly string[]): readonly string[] =>
  list.filter((each) => !ids.includes(each));

/** What is looked at, and which cards were dragged out of their place. All of it can be undone. */
export const viewSlice: StateCreator<State, [], [], ViewState> = (set) => ({
  view: openingView,
  pins: {},
  packing: 0,
  showLevel: (level) => set(change({ level })),
  openGroup: (id) => set((state) => change({ openGroups: withId(state.view.openGroups, id) })(state)),
  closeGroup: (id) => set((state) => change({ openGroups: without(state.view.openGroups, [id]) })(state)),
  chooseLens: (lens) => set(change({ lens })),
  split: (id) => set((state) => change({ split: withId(state.view.split, id) })(state)),
  join: (id) => set((state) => change({ split: without(state.view.split, [id]) })(state)),
  filter: (filters) => set((state) => change({ filters: { ...state.view.filters, ...filters } })(state)),
  clearFilters: () => set(change({ filters: noFilters, lens: 'everyone', hidden: [] })),
  treatUnmatched: (unmatched) => set(change({ unmatched })),
  hide: (ids) =>
    set((state) => ({
      ...change({ hidden: [...new Set([...state.view.hidden, ...ids])] })(state),
      selected: state.selected.filter((element) => element.kind !== 'node' || !ids.includes(element.id)),
    })),
  showHidden: () => set(change({ hidden: [] })),
  focusOn: (id, depth) => set(change({ focus: { id, depth } })),
  leaveFocus: () =>
    set((state) =>
      // Rings have no picture without a centre.
      change({ focus: null, ...(state.view.arrangement === 'rings' && { arrangement: 'lanes' }) })(state),
    ),
  expand: (id) => set((state) => change({ expanded: withId(state.view.expanded, id) })(state)),
  collapse: (id) => set((state) => change({ expanded: without(state.view.expanded, [id]) })(state)),
  findPath: (from, to) =>
    set((state) => ({
      ...change({ path: { from, to, choice: 0 } })(state),
      picking: null,
      panel: 'path',
      detailsOpen: true,
    })),
  choosePath: (choice) =>
    set((state) => (state.view.path === null ? {} : change({ path: { ...state.view.path, choice } })(state))),
  leavePath: () =>
    set((state) => ({
      ...change({ path: null })(state),
      picking: null,
      ...(state.panel === 'path' && { panel: 'details' }),
    })),
  arrange: (arrangement) => set(change({ arrangement })),
  arrangeRings: (id) =>
    set((state) => change({ arrangement: 'rings', focus: { id, depth: state.view.focus?.depth ?? 2 } })(state)),
  pack: (ids) => set((state) => ({ ...change({ packed: ids })(state), pins: {} })),
  sizeBy: (size) => set(change({ size })),
  showView: (view) => set(change(view)),
  pin: (moved) => set(({ pins }) => ({ pins: { ...pins, ...moved } })),
  unpin: (ids) =>
    set(({ pins }) =>
      ids.some((id) => Object.hasOwn(pins, id))
        ? { pins: Object.fromEntries(Object.entries(pins).filter(([id]) => !ids.includes(id))) }
        : {},
    ),
  // Where nothing was pinned or packed a new number is enough; with the pins it is one step of the history.
  repack: () =>
    set(({ packing, pins, view }) => ({
      packing: packing + 1,
      pins: Object.keys(pins).length === 0 ? pins : {},
      view: view.packed === null ? view : { ...view, packed: null },
    })),
  trail: [],
  trailWalked: (trail) => set({ trail }),
  linkProblems: [],
  linkFailed: (linkProblems) => set({ linkProblems }),
  dismissLinkProblems: () => set((state) => (state.linkProblems.length === 0 ? state : { linkProblems: [] })),
  showPlace: (place) => set((state) => ({ ...change(place.view)(state), ...surroundings(place, state) })),
});

/** What stands beside the picture at a place: the text, else the path, else what is selected, in the order of its link. */
function surroundings({ selected, reader, view, camera }: Place, state: State): Partial<State> {
  const { panel, detailsOpen, cameraWish } = state;
  const shown = view.path !== null ? 'path' : selected.length > 0 || panel === 'path' ? 'details' : panel;
  return {
    selected,
    reader,
    picking: null,
    panel: shown,
    detailsOpen: detailsOpen || reader !== null || selected.length > 0 || view.path !== null,
    ...(camera !== null && { cameraWish: { kind: 'look', camera, serial: (cameraWish?.serial ?? 0) + 1 } }),
  };
}
