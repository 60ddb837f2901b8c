import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { matchesIn } from '#core/queries/search/matches-in.ts';
import type { SearchGroup, SearchResults } from '#core/queries/search/search-results.ts';
import { selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { useSearchIndex } from './use-search-index.ts';

export type Found = {
  readonly results: SearchResults;
  /** How much of the document has been read so far; 1 is all of it. */
  readonly share: number;
};

const foundSome = ({ nodes, claims }: SearchResults): boolean => nodes.length > 0 || claims.length > 0;

/** What is found while somebody types; what of the picture does not match is dimmed. */
export const useResults = (graph: Graph, query: string, only: SearchGroup | null): Found => {
  const { index, share } = useSearchIndex(graph);
  const scene = useStore(selectScene);
  const match = useStore((state) => state.match);
  const typed = useDeferredValue(query);
  // The same index finds more when more of the document has been read.
  const found = useMemo(() => ({ results: index.search(typed, only), share }), [index, typed, only, share]);
  useEffect(() => {
    const { results } = found;
    // A picture without any light would say less than the sentence that nothing was found.
    const tells = results.query.trim() !== '' && foundSome(results);
    match(tells && scene !== null && results.link?.link.kind !== 'unknown' ? matchesIn(scene, results) : null);
  }, [found, scene, match]);
  return found;
};
