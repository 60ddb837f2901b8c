import { useMemo } from 'react';
import type { Claim } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { makeOutline, type Outline } from '#core/queries/outline/outline.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { selectGraph, selectInLight } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';

export type Told = {
  readonly graph: Graph;
  readonly light: Narrowed;
  /** Whether a claim passes; null where all do. */
  readonly passes: ((claim: Claim) => boolean) | null;
  readonly outline: Outline;
};

/** The document as the view lets it be told; null while there is none. */
export function useOutline(): Told | null {
  const language = useLanguage();
  const graph = useStore(selectGraph);
  const light = useStore(selectInLight);
  const view = useStore((state) => state.view);
  const { lens, filters, hidden } = view;
  return useMemo(() => {
    if (graph === null || light === null) return null;
    const passes = claimsInView(graph, light, { lens, filters, hidden });
    return { graph, light, passes, outline: makeOutline(graph, light, passes, language) };
  }, [graph, light, lens, filters, hidden, language]);
}
