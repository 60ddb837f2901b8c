import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { makeClaimTable, type ClaimTable, type TableWords } from '#core/queries/tables/claim-columns.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { runInSlices } from './run-in-slices.ts';

export const useTableWords = (): TableWords => {
  const language = useLanguage();
  return useMemo(() => ({ language, dateIn: (date) => formatDate(date, language, 'short') }), [language]);
};

type Known = { readonly language: string; readonly table: ClaimTable };
const known = new WeakMap<Graph, Known>();

const knownFor = (graph: Graph, language: string): ClaimTable | null => {
  const found = known.get(graph);
  return found?.language === language ? found.table : null;
};

/** The columns of the claims in the order of the language, once they have been worked out; rows are shown before. */
export function useClaimTable(graph: Graph, words: TableWords): ClaimTable | null {
  const [, setMade] = useState<ClaimTable | null>(null);
  useEffect(() => {
    if (knownFor(graph, words.language) !== null) return undefined;
    const wanted = new AbortController();
    void runInSlices(makeClaimTable(graph, words), wanted.signal).then((table) => {
      if (table === null) return;
      known.set(graph, { language: words.language, table });
      setMade(table);
    });
    return () => wanted.abort();
  }, [graph, words]);
  return knownFor(graph, words.language);
}
