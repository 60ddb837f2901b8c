import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Arrange } from './keep-positions.ts';
import { toLayoutInput } from './to-layout-input.ts';

/** What the screen leaves for the picture, as near as can be told before it is laid out. */
export type Room = (state: State) => { readonly width: number; readonly height: number };

/**
 * Arranges the first picture once before it is asked for: the worker would wait for the screen to be built, and then
 * start cold. If the room was foreseen rightly the answer is already known; if not, the code at least is warm. A layout
 * that fails here is asked for again, and then it is said. Returns the stop.
 */
export const foreseeArrangement = (store: EntenteStore, arrange: Arrange, roomOf: Room): (() => void) => {
  const foreseen = new AbortController();
  const stop = store.subscribe((state) => {
    const graph = selectGraph(state);
    const scene = selectScene(state);
    if (graph === null || scene === null) return;
    stop();
    if (state.frame !== null) return;
    const input = toLayoutInput(graph, scene, { ...roomOf(state), display: 'desk' }, state.language);
    arrange(input, foreseen.signal).catch(() => undefined);
  });
  return () => {
    stop();
    foreseen.abort();
  };
};
