import type { Arrangement, Frame, LayoutInput } from '#core/picture/arrangement.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { toLayoutInput } from './to-layout-input.ts';

export type Arrange = (input: LayoutInput, signal: AbortSignal) => Promise<Arrangement>;

/**
 * Keeps the arrangement in step with the scene. Each level is laid out for the room there was when it was first shown
 * and then keeps its places: opening a panel or resizing the window moves nothing, only "Re-pack" asks anew.
 * Returns the stop.
 */
export function keepPositions(store: EntenteStore, arrange: Arrange): () => void {
  const packedFrames = new Map<string, Frame>();
  let running = new AbortController();
  let asked: Asked | null = null;

  const update = (state: State): void => {
    const graph = selectGraph(state);
    const scene = selectScene(state);
    if (graph === null || scene === null || state.frame === null || state.frame.display !== state.display) return;
    if (asked?.document !== state.document || asked?.packing !== state.packing) packedFrames.clear();
    const place = `${state.display} ${scene.kind} ${scene.level}`;
    const frame = packedFrames.get(place) ?? state.frame;
    packedFrames.set(place, frame);
    const next: Asked = {
      document: state.document,
      packing: state.packing,
      scene,
      frame,
      language: state.language,
    };
    if (asked !== null && same(asked, next)) return;
    asked = next;
    void lay(toLayoutInput(graph, scene, frame, state.language));
  };

  const lay = async (input: LayoutInput): Promise<void> => {
    running.abort();
    const mine = new AbortController();
    running = mine;
    store.getState().arrangingStarted();
    try {
      const arrangement = await arrange(input, mine.signal);
      if (!mine.signal.aborted) store.getState().positionsComputed(arrangement);
    } catch {
      if (!mine.signal.aborted) store.getState().arrangingFailed();
    }
  };

  const stop = store.subscribe(update);
  update(store.getState());
  return () => {
    stop();
    running.abort();
  };
}

type Asked = {
  readonly document: State['document'];
  readonly packing: number;
  readonly scene: unknown;
  readonly frame: Frame;
  readonly language: string;
};

const same = (one: Asked, other: Asked): boolean =>
  one.document === other.document &&
  one.packing === other.packing &&
  one.scene === other.scene &&
  one.frame === other.frame &&
  one.language === other.language;
