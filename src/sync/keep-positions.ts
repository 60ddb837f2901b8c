import type { Arrangement, Frame, LayoutInput } from '#core/picture/arrangement.ts';
import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectCentre, selectGraph, selectLetters, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { toLayoutInput } from './to-layout-input.ts';

export type Arrange = (
  input: LayoutInput,
  signal: AbortSignal,
  progressed: (share: number) => void,
) => Promise<Arrangement>;

/**
 * Keeps the arrangement in step with the scene. Each picture is laid out for the room there was when it was first shown
 * and then keeps its places: opening a panel or resizing the window moves nothing, only "Re-pack" asks anew, and undoing
 * it brings the places back. Returns the stop.
 */
export function keepPositions(store: EntenteStore, arrange: Arrange): () => void {
  const packedFrames = new Map<string, Frame>();
  let running = new AbortController();
  let asked: Asked | null = null;

  const update = (state: State): void => {
    const graph = selectGraph(state);
    const scene = selectScene(state);
    if (graph === null || scene === null || state.frame === null || !isFrameOf(state, state.frame)) return;
    if (asked?.document !== state.document) packedFrames.clear();
    const place = placeOf(state, scene);
    const frame = roomOf(state) ?? packedFrames.get(place) ?? state.frame;
    packedFrames.set(place, frame);
    const next: Asked = {
      document: state.document,
      packing: state.packing,
      scene,
      frame,
      language: state.language,
      arrangement: state.view.arrangement,
    };
    if (asked !== null && same(asked, next)) return;
    asked = next;
    const { arrangement } = state.view;
    const centre = selectCentre(state)?.id ?? null;
    void lay(toLayoutInput(graph, scene, frame, state.language, { arrangement, centre }));
  };

  const lay = async (input: LayoutInput): Promise<void> => {
    running.abort();
    const mine = new AbortController();
    running = mine;
    store.getState().arrangingStarted();
    try {
      const arrangement = await arrange(input, mine.signal, (share) => {
        if (!mine.signal.aborted) store.getState().arrangingProgressed(share);
      });
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

/** Steps are arranged for the screen that the briefing is made for, whatever window they are shown in. */
const roomOf = ({ presenting, briefing }: State): Frame | null =>
  presenting === null ? null : audienceFrame(briefing, presenting.shared.large);

/** The room is measured once the bars round it stand, which is after the display or the size of letters was changed. */
const isFrameOf = (state: State, { display, letters = 1 }: Frame): boolean =>
  display === state.display && letters === selectLetters(state);

/** What is one picture to those who look at it, however much of it is shown. */
const placeOf = (state: State, { kind, level }: Scene): string => {
  const { display, packing, view } = state;
  const room = roomOf(state);
  return JSON.stringify([
    display,
    selectLetters(state),
    room,
    packing,
    kind,
    level,
    view.arrangement,
    view.packed,
    selectCentre(state),
  ]);
};

type Asked = {
  readonly document: State['document'];
  readonly packing: number;
  readonly scene: unknown;
  readonly frame: Frame;
  readonly language: string;
  readonly arrangement: State['view']['arrangement'];
};

const same = (one: Asked, other: Asked): boolean =>
  one.document === other.document &&
  one.packing === other.packing &&
  one.scene === other.scene &&
  one.frame.width === other.frame.width &&
  one.frame.height === other.frame.height &&
  one.frame.display === other.frame.display &&
  one.frame.letters === other.frame.letters &&
  one.language === other.language &&
  one.arrangement === other.arrangement;
