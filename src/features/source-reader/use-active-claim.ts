import { useLayoutEffect, type RefObject } from 'react';
import { selectGraph, selectLessMotion, selectScene } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import type { Scene } from '#core/graph/scene.ts';
import type { Graph } from '#core/graph/graph.ts';
import { linkedId } from './paragraph-segments.ts';
import type { NumberedClaim } from './reading-order.ts';

type ActiveClaim = {
  /** The claim in hand: opened here, or selected in the picture. */
  readonly active: string | null;
  /** All claims of what is selected. */
  readonly lit: ReadonlySet<string>;
  readonly activate: (id: string) => void;
};

const claimsOf = (element: ElementRef, graph: Graph, scene: Scene): readonly string[] => {
  switch (element.kind) {
    case 'claim':
      return [element.id];
    case 'line':
      return scene.lines.find(({ key }) => key === element.key)?.claims ?? [];
    case 'node':
      return (graph.nodes.get(element.id)?.claims ?? []).map(({ id }) => id);
  }
};

const selectLit = (state: State): readonly string[] => {
  const graph = selectGraph(state);
  const scene = selectScene(state);
  return graph === null || scene === null ? [] : state.selected.flatMap((element) => claimsOf(element, graph, scene));
};

/** Ties the reader to the selection in both directions, and keeps the claim in hand in view. */
export const useActiveClaim = (
  claims: readonly NumberedClaim[],
  text: RefObject<HTMLDivElement | null>,
): ActiveClaim => {
  const store = useStoreApi();
  const reader = useStore((state) => state.reader);
  const selected = useStore((state) => state.selected);
  const lit = new Set(selected.length === 0 ? [] : selectLit(store.getState()));
  const opened = reader?.claim ?? null;
  // What is selected later in the picture takes over from what the reader was opened with.
  const isOpened = opened !== null && (lit.size === 0 || lit.has(opened));
  const active = isOpened ? opened : (claims.find(({ claim }) => lit.has(claim.id))?.claim.id ?? null);

  const sought = active ?? (reader?.span === undefined ? null : linkedId);
  useLayoutEffect(() => {
    if (sought === null) return;
    const target = text.current?.querySelector(`mark[data-claims~="${CSS.escape(sought)}"]`);
    const still = selectLessMotion(store.getState());
    target?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }, [sought, text, store]);

  return {
    active,
    lit,
    activate: (id) => {
      const { openReader, select, reveal } = store.getState();
      if (reader === null) return;
      openReader({ source: reader.source, claim: id });
      select({ kind: 'claim', id });
      reveal({ kind: 'claim', id });
    },
  };
};
