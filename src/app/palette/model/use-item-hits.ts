import { useMemo } from 'react';
import { deriveGraph } from '#core/graph/derive-graph.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { SearchIndex } from '#core/queries/search/search-index.ts';
import { mostHits, type ItemHit } from '#core/queries/search/search-results.ts';
import { useSearchIndex } from '#features/search/model/use-search-index.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';

/** Stands in while no document is open: nothing is found in it. */
const nothing: Graph = deriveGraph({
  entente: '1',
  meta: { id: '', title: '', lang: 'en' },
  voices: {},
  sources: {},
  ontology: { types: {}, relations: {}, statuses: {} },
  nodes: {},
  claims: [],
});

export type Items = {
  readonly hits: readonly ItemHit[];
  readonly index: SearchIndex;
  /** How much of the document has been read so far: the same index finds more once it is more. */
  readonly share: number;
};

/** Items by what is typed; while nothing is, those that are drawn, for who is asked to choose one. */
export const useItemHits = (graph: Graph | null, query: string, isAsked: boolean, language: string): Items => {
  const { index, share } = useSearchIndex(graph ?? nothing);
  const scene = useStore(selectScene);
  const hits = useMemo((): readonly ItemHit[] => {
    if (query.trim() !== '') return index.search(query, share < 1 || isAsked ? 'items' : null).items;
    if (!isAsked || graph === null || scene === null) return [];
    const cards = scene.nodes.filter(({ id }) => graph.nodes.has(id));
    const named = cards.map(({ id }) => ({ id, text: nodeName(graph.document, id, language) }));
    return named
      .toSorted((one, other) => one.text.localeCompare(other.text, language, { numeric: true }))
      .slice(0, mostHits)
      .map(({ id, text }) => ({ kind: 'item', id, as: 'label', name: { text, marks: [] }, words: [] }));
  }, [graph, index, share, scene, query, isAsked, language]);
  return { hits, index, share };
};
