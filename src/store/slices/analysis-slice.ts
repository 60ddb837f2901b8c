import type { StateCreator } from 'zustand/vanilla';
import type { AnalysisState, State } from '#store/state.ts';

/** Measures of the whole graph, worked out elsewhere and kept here until the document changes. */
export const analysisSlice: StateCreator<State, [], [], AnalysisState> = (set) => ({
  metrics: null,
  measuring: 'idle',
  measuringStarted: () => set({ measuring: 'working' }),
  metricsComputed: (metrics) => set({ metrics, measuring: 'idle' }),
  measuringFailed: () => set({ measuring: 'failed' }),
});
