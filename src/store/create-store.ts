import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { sameSight, type View } from '#core/view/view.ts';
import { analysisSlice } from './slices/analysis-slice.ts';
import { leftBehind } from './memory/left-behind.ts';
import { briefingSlice } from './briefing/briefing-slice.ts';
import { documentSlice } from './slices/document-slice.ts';
import { lookingSlice } from './slices/looking-slice.ts';
import { panelsSlice } from './slices/panels-slice.ts';
import { pictureSlice } from './slices/picture-slice.ts';
import { placeSlice } from './slices/place-slice.ts';
import { presentingSlice } from './slices/presenting-slice.ts';
import { preferencesSlice } from './slices/preferences-slice.ts';
import { selectionSlice } from './slices/selection-slice.ts';
import type { BriefingState } from './briefing/briefing-state.ts';
import { tableSlice } from './slices/table-slice.ts';
import type { DocumentState, State, ViewState } from './state.ts';
import { viewSlice } from './slices/view-slice.ts';
import { walkingSlice } from './walking/walking-slice.ts';

/** What undo goes back to: nothing else of the state adds to the history. The document says whose history it is. */
export type Undoable = Pick<ViewState, 'view' | 'pins' | 'packing'> &
  Pick<BriefingState, 'steps' | 'briefing' | 'typing'> &
  Pick<DocumentState, 'document'>;

/** What is typed on in one field is one step of the history, which the first letter began. */
const isTypedOn = (past: Undoable, current: Undoable): boolean =>
  past.typing !== null && past.typing === current.typing && past.view === current.view && past.pins === current.pins;

const isUnchanged = (past: Undoable, current: Undoable): boolean =>
  sameSight(past.view, current.view) &&
  past.pins === current.pins &&
  past.packing === current.packing &&
  past.steps === current.steps &&
  past.briefing === current.briefing;

/** One store, made and handed in, never a module's own: tests and a second window make theirs. */
export function createEntenteStore() {
  const store = createStore<State>()(
    temporal(
      (...parts) => ({
        ...documentSlice(...parts),
        ...viewSlice(...parts),
        ...lookingSlice(...parts),
        ...placeSlice(...parts),
        ...selectionSlice(...parts),
        ...walkingSlice(...parts),
        ...pictureSlice(...parts),
        ...panelsSlice(...parts),
        ...analysisSlice(...parts),
        ...briefingSlice(...parts),
        ...tableSlice(...parts),
        ...presentingSlice(...parts),
        ...preferencesSlice(...parts),
      }),
      {
        partialize: ({ view, pins, packing, steps, briefing, typing, document }): Undoable => ({
          view,
          pins,
          packing,
          steps,
          briefing,
          typing,
          document,
        }),
        // A new document is no step that could be taken back: its history begins empty.
        equality: (past, current) =>
          past.document !== current.document || isUnchanged(past, current) || isTypedOn(past, current),
        limit: 200,
      },
    ),
  );
  // How the graph is shown is how somebody reads, not what was done: undo goes back in the list or table that is read.
  const showHistoryAs = (as: View['as']): void => {
    const { pastStates, futureStates } = store.temporal.getState();
    const shown = (steps: readonly Partial<Undoable>[]): Partial<Undoable>[] =>
      steps.map((step) => ({ ...step, ...(step.view && { view: { ...step.view, as } }) }));
    store.temporal.setState({ pastStates: shown(pastStates), futureStates: shown(futureStates) });
  };
  store.subscribe((state, before) => {
    if (state.document !== before.document) return store.temporal.getState().clear();
    if (state.view.as !== before.view.as) showHistoryAs(state.view.as);
    const left = state.view === before.view ? null : leftBehind(state, before);
    if (left !== null) store.setState(left);
  });
  return store;
}

export type EntenteStore = ReturnType<typeof createEntenteStore>;
