import { arrange } from '#layout/arrange.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const frame = { width: 1180, height: 800, display: 'desk' } as const;

/** A store in which the sample is open, and its picture stands. */
export const openedSample = (): EntenteStore => {
  const store = createEntenteStore();
  const document = sampleDocument();
  store.getState().documentRead({ fileName: 'x', text: '', document, problems: [], skipped: 0, records: 0 });
  const [graph, scene] = [selectGraph(store.getState()), selectScene(store.getState())];
  if (graph === null || scene === null) throw new Error('the sample has no picture');
  store.getState().positionsComputed(arrange(toLayoutInput(graph, scene, frame, 'en')));
  return store;
};
