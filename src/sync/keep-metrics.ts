import { toMeasureInput, type MeasureInput } from '#analysis/measure-input.ts';
import type { EntenteDocument } from '#core/document/schema.ts';
import type { Metrics } from '#core/queries/metrics/metrics.ts';
import { openingView } from '#core/view/view.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

export type Measure = (input: MeasureInput, signal: AbortSignal) => Promise<Metrics>;

/**
 * Has the document measured once somebody wants to see figures, which is once for each document; what failed is tried
 * again when they are next wanted. A new document ends what is under way. Returns the stop.
 */
export function keepMetrics(store: EntenteStore, measure: Measure): () => void {
  let running = new AbortController();
  let document: EntenteDocument | null = null;
  let wanted = false;

  const update = (state: State): void => {
    if (state.document !== document) {
      running.abort();
      document = state.document;
      wanted = false;
    }
    const before = wanted;
    wanted = wants(state);
    if (!wanted || before || state.metrics !== null || state.measuring === 'working') return;
    // Figures are of the document: a node has one, however often it is drawn.
    const graph = selectGraph({ document: state.document, view: openingView });
    if (graph === null) return;
    running = new AbortController();
    void take(toMeasureInput(graph), running.signal);
  };

  const take = async (input: MeasureInput, signal: AbortSignal): Promise<void> => {
    store.getState().measuringStarted();
    try {
      const metrics = await measure(input, signal);
      if (!signal.aborted) store.getState().metricsComputed(metrics);
    } catch {
      if (!signal.aborted) store.getState().measuringFailed();
    }
  };

  const stop = store.subscribe(update);
  update(store.getState());
  return () => {
    stop();
    running.abort();
  };
}

const wants = ({ panel, detailsOpen, view }: State): boolean =>
  (panel === 'metrics' && detailsOpen) || view.size !== null;
