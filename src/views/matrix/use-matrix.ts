import { useMemo } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { matrixLight, type MatrixLight } from '#core/queries/looking/matrix-light.ts';
import { matrixInView, type Matrix } from '#core/queries/tables/matrix.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { selectGraph, selectInLight } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';

export type ToldMatrix = {
  readonly graph: Graph;
  readonly matrix: Matrix;
  /** What a step lights of it; null where everything is in the light. */
  readonly light: MatrixLight | null;
  /** The view holds something back. */
  readonly isNarrowed: boolean;
};

/** Null while there is no document. */
export function useMatrix(): ToldMatrix | null {
  const language = useLanguage();
  const graph = useStore(selectGraph);
  const light = useStore(selectInLight);
  const { lens, filters, hidden, lit } = useStore((state) => state.view);
  return useMemo(() => {
    if (graph === null || light === null || graph.nodes.size === 0) return null;
    const matrix = matrixInView(graph, light, { lens, filters, hidden }, language);
    const lights = lit?.rest === 'keep' ? null : matrixLight(graph, matrix, lit);
    return { graph, matrix, light: lights, isNarrowed: light.edges.size < graph.edges.size };
  }, [graph, light, lens, filters, hidden, lit, language]);
}
