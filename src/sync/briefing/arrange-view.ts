import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import type { View } from '#core/view/view.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectCentre, selectGraph, selectScene } from '#store/selectors.ts';
import type { Arrange } from '#sync/keep-positions.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';

/** Arranges a view that is not on the screen; null before there is a document. */
export type ArrangeView = (view: View, frame: Frame, signal: AbortSignal) => Promise<Arrangement | null>;

export const viewArranger =
  (store: EntenteStore, arrange: Arrange): ArrangeView =>
  async (view, frame, signal) => {
    const { document, language } = store.getState();
    const [graph, scene] = [selectGraph({ document, view }), selectScene({ ...store.getState(), view })];
    if (graph === null || scene === null) return null;
    const wish = { arrangement: view.arrangement, centre: selectCentre({ ...store.getState(), view })?.id ?? null };
    return arrange(toLayoutInput(graph, scene, frame, language, wish), signal, () => {});
  };
