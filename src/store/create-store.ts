import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { documentSlice } from './document-slice.ts';
import { panelsSlice } from './panels-slice.ts';
import { pictureSlice } from './picture-slice.ts';
import { preferencesSlice } from './preferences-slice.ts';
import { selectionSlice } from './selection-slice.ts';
import type { DocumentState, State, ViewState } from './state.ts';
import { viewSlice } from './view-slice.ts';

/** What undo goes back to: nothing else of the state adds to the history. The document says whose history it is. */
export type Undoable = Pick<ViewState, 'view' | 'pins'> & Pick<DocumentState, 'document'>;

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
        ...preferencesSlice(...parts),
      }),
      {
        partialize: ({ view, pins, document }): Undoable => ({ view, pins, document }),
        // A new document is no step that could be taken back: its history begins empty.
        equality: (past, current) =>
          past.document !== current.document || (past.view === current.view && past.pins === current.pins),
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
