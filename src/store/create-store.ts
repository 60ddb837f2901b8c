import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { analysisSlice } from './slices/analysis-slice.ts';
import { documentSlice } from './slices/document-slice.ts';
import { panelsSlice } from './slices/panels-slice.ts';
import { pictureSlice } from './slices/picture-slice.ts';
import { preferencesSlice } from './slices/preferences-slice.ts';
import { selectionSlice } from './slices/selection-slice.ts';
import type { DocumentState, State, ViewState } from './state.ts';
import { viewSlice } from './slices/view-slice.ts';

/** What undo goes back to: nothing else of the state adds to the history. The document says whose history it is. */
export type Undoable = Pick<ViewState, 'view' | 'pins' | 'packing'> & Pick<DocumentState, 'document'>;

/** One store, made and handed in, never a module's own: tests and a second window make theirs. */
export function createEntenteStore() {
  const store = createStore<State>()(
    temporal(
      (...parts) => ({
        ...documentSlice(...parts),
        ...viewSlice(...parts),
        ...selectionSlice(...parts),
        ...pictureSlice(...parts),
        ...panelsSlice(...parts),
        ...analysisSlice(...parts),
        ...preferencesSlice(...parts),
      }),
      {
        partialize: ({ view, pins, packing, document }): Undoable => ({ view, pins, packing, document }),
        // A new document is no step that could be taken back: its history begins empty.
        equality: (past, current) =>
          past.document !== current.document ||
          // Packing by itself is no step: with the same pins and the same view it gives the same picture for another width.
          (past.view === current.view && past.pins === current.pins),
        limit: 200,
      },
    ),
  );
  store.subscribe((state, before) => {
    if (state.document !== before.document) store.temporal.getState().clear();
  });
  return store;
}

export type EntenteStore = ReturnType<typeof createEntenteStore>;
