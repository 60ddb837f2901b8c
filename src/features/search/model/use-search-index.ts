import { useEffect, useReducer } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { searchIndex } from '#core/queries/search/search-index.ts';
import { remembered } from '#store/memory/remembered.ts';
import { readInSlices, type Reading } from './read-in-slices.ts';

/** Kept as long as the graph is: a second search begins at once. */
const readings = remembered((graph: Graph): Reading => ({ index: searchIndex(graph), share: 0 }));

/** The index of a graph, as far as it has been read; reads on while it is in use. */
export const useSearchIndex = (graph: Graph): Readonly<Reading> => {
  const reading = readings(graph);
  const [, readMore] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const abort = new AbortController();
    void readInSlices(reading, abort.signal, readMore);
    return () => abort.abort();
  }, [reading]);
  return { index: reading.index, share: reading.share };
};
