import type { EntenteStore } from '#store/create-store.ts';
import type { State } from '#store/state.ts';
import { returnToPicture } from '#store/walking/walk-by-keys.ts';

type Rung = { readonly stands: (state: State) => boolean; readonly leave: (state: State) => void };

const tool: Rung = { stands: ({ panel }) => panel !== 'details', leave: (state) => state.openPanel('details') };
const selection: Rung = { stands: ({ selected }) => selected.length > 0, leave: (state) => state.clearSelection() };

/**
 * What Escape leaves, the outermost first: six rungs from the deepest state to the plain picture, and the projector.
 * Menus, dialogs and tooltips take the key before it comes here.
 */
const rungs: readonly Rung[] = [
  { stands: ({ moving }) => moving !== null, leave: (state) => state.stopMoving() },
  { stands: ({ searchOpen }) => searchOpen, leave: (state) => state.closeSearch() },
  { stands: ({ boxing }) => boxing, leave: (state) => state.selectByBox(false) },
  {
    stands: ({ picking, view }) => picking !== null || view.path !== null,
    leave: (state) => state.leavePath(),
  },
  {
    stands: ({ view }) => view.focus !== null || view.lit !== null,
    leave: (state) => (state.view.focus === null ? state.leaveLight() : state.leaveFocus()),
  },
  {
    stands: ({ problemsOpen, reader }) => problemsOpen || reader !== null,
    leave: (state) => {
      state.closeProblems();
      state.closeReader();
    },
  },
  tool,
  selection,
  // What lies over the picture; what stands beside it stays.
  {
    stands: ({ room, detailsOpen, legendOpen }) => room !== 'wide' && (detailsOpen || legendOpen),
    leave: ({ detailsOpen, toggleDetails, toggleLegend }) => (detailsOpen ? toggleDetails() : toggleLegend()),
  },
  { stands: ({ display }) => display === 'projector', leave: (state) => state.chooseDisplay('desk') },
];

const standing = (state: State): Rung | undefined => rungs.find(({ stands }) => stands(state));

/** Nothing lies between the keyboard in the details and the picture that it came from. */
const comesBack = (state: State, rung: Rung | undefined): boolean =>
  state.entered !== null && (rung === undefined || rung === tool || rung === selection);

/** Whether there is anything to leave. */
export const isDeep = (state: State): boolean => comesBack(state, standing(state)) || standing(state) !== undefined;

/**
 * One rung at a time; true if there was one. Who went into the details by keyboard comes back into the picture with the
 * tool that they leave there or, where there is none, before the selection is cleared: no rung more than six.
 */
export const stepBack = (store: EntenteStore): boolean => {
  const state = store.getState();
  const rung = standing(state);
  const returns = comesBack(state, rung);
  if (!returns || rung !== selection) rung?.leave(state);
  if (returns) returnToPicture(store);
  return rung !== undefined || returns;
};
