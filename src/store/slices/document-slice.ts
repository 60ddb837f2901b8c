import type { StateCreator } from 'zustand/vanilla';
import { noTrail } from '#core/queries/walking/trail.ts';
import { openingTable } from '#core/queries/tables/table-look.ts';
import { openingView } from '#core/view/view.ts';
import type { DocumentState, State } from '#store/state.ts';
import { briefingOf } from '#store/briefing/briefing-slice.ts';

/** The document and what was wrong with it. A new document begins with a plain view: nothing of the old one is carried over. */
export const documentSlice: StateCreator<State, [], [], DocumentState> = (set) => ({
  loading: { phase: 'idle' },
  fileName: '',
  text: '',
  document: null,
  problems: [],
  records: { skipped: 0, total: 0 },
  readingStarted: (name) => set({ loading: { phase: 'reading', name } }),
  documentRead: ({ fileName, text, document, problems, skipped, records, isOfPage = false }) =>
    set((state) => ({
      loading: { phase: 'ready' },
      fileName,
      text,
      document,
      problems,
      records: { skipped, total: records },
      // Whoever reads lists goes on reading lists.
      view: { ...openingView, as: state.view.as },
      pins: {},
      moving: null,
      packing: 0,
      trail: [],
      linkProblems: [],
      picking: null,
      matched: null,
      metrics: null,
      measuring: 'idle',
      panel: 'details',
      account: null,
      selected: [],
      hovered: null,
      focused: null,
      walked: noTrail,
      stuck: null,
      entered: null,
      arrangement: null,
      // What was asked of the camera and not answered yet was meant for the picture before; serials count on.
      cameraWish: null,
      reader: null,
      table: openingTable,
      searchOpen: false,
      overlay: null,
      problemsOpen: false,
      ...briefingOf(document, isOfPage),
    })),
  readingFailed: (name, cause, problem) => set({ loading: { phase: 'failed', name, cause, problem } }),
});
