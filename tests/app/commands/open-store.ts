import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { createEntenteStore, type EntenteStore } from '#store/create-store.ts';
import { frames, sampleInput } from '#tests/layout/sample-input.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const sample = sampleDocument();
const arrangement = arrangeLanes(sampleInput(frames['panels-open']));

/** A store with a document that is arranged and on the screen: the sample if not told otherwise. */
export const withDocument = (document = sample): EntenteStore => {
  const store = createEntenteStore();
  const nothingWrong = { problems: [], skipped: 0, records: 0 };
  store.getState().documentRead({ fileName: 'x', text: '', document, isOfPage: true, ...nothingWrong });
  store.getState().positionsComputed(arrangement);
  store.getState().viewportSettled({ zoom: 1, x: 0, y: 0, width: 776, height: 800 });
  return store;
};
