import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';

type Rung = { readonly stands: (state: State) => boolean; readonly leave: (state: State) => void };

/**
 * What Escape leaves, the outermost first: six rungs from the deepest state to the plain picture, and the projector.
 * Menus, dialogs and tooltips take the key before it comes here.
 */
const rungs: readonly Rung[] = [
  { stands: ({ searchOpen }) => searchOpen, leave: (state) => state.closeSearch() },
  { stands: ({ boxing }) => boxing, leave: (state) => state.selectByBox(false) },
  {
    stands: ({ picking, view }) => picking !== null || view.path !== null,
    leave: (state) => state.leavePath(),
  },
  { stands: ({ view }) => view.focus !== null, leave: (state) => state.leaveFocus() },
  {
    stands: ({ problemsOpen, reader }) => problemsOpen || reader !== null,
    leave: (state) => {
      state.closeProblems();
      state.closeReader();
    },
  },
  { stands: ({ panel }) => panel !== 'details', leave: (state) => state.openPanel('details') },
  { stands: ({ selected }) => selected.length > 0, leave: (state) => state.clearSelection() },
  // What lies over the picture; what stands beside it stays.
  {
    stands: ({ room, detailsOpen, legendOpen }) => room !== 'wide' && (detailsOpen || legendOpen),
    leave: ({ detailsOpen, toggleDetails, toggleLegend }) => (detailsOpen ? toggleDetails() : toggleLegend()),
  },
  { stands: ({ display }) => display === 'projector', leave: (state) => state.chooseDisplay('desk') },
];

/** Whether there is anything to leave. */
export const isDeep = (state: State): boolean => rungs.some(({ stands }) => stands(state));

/** One rung at a time; true if there was one. */
export const stepBack = (store: EntenteStore): boolean => {
  const state = store.getState();
  const rung = rungs.find(({ stands }) => stands(state));
  rung?.leave(state);
  return rung !== undefined;
};
