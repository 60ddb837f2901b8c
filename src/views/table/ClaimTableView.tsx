import { useMemo, type ReactElement } from 'react';
import type { Claim } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { claimColumns } from '#core/queries/tables/claim-columns.ts';
import { claimSentence } from '#i18n/sentences/claim-sentence.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { claimView } from './claim-view.tsx';
import { DataTable } from './grid/DataTable.tsx';
import { sheetOf } from './tools/sheet-of.ts';
import { standingOfClaim } from './grid/standing.ts';
import { allRows, isLookedFor, tableRows } from './model/table-rows.ts';
import { Toolbar } from './tools/Toolbar.tsx';
import { useChoose } from './use-choose.ts';
import { useClaimTable, useTableWords } from './model/use-claim-table.ts';

type ClaimTableViewProps = { readonly graph: Graph; readonly light: Narrowed };

/** A row for every claim that the view lets through. */
export const ClaimTableView = ({ graph, light }: ClaimTableViewProps): ReactElement => {
  const { table: words } = useLaterMessages();
  const tableWords = useTableWords();
  const look = useStore((state) => state.table);
  const { lens, filters, hidden } = useStore((state) => state.view);
  const element = useStore((state) => state.selected[0]);
  const claims = useMemo(() => [...graph.claims.values()], [graph]);
  const passing = useMemo(() => {
    const passes = claimsInView(graph, light, { lens, filters, hidden });
    const isPassing = (claim: Claim | undefined): boolean => claim !== undefined && passes?.(claim) === true;
    return passes === null ? allRows(claims.length) : allRows(claims.length).filter((row) => isPassing(claims[row]));
  }, [graph, light, lens, filters, hidden, claims]);
  const made = useClaimTable(graph, tableWords);
  const rows = useMemo(
    () => (made === null ? passing : tableRows(passing, made.columns, claimColumns, look)),
    [made, passing, look],
  );
  const view = useMemo(() => claimView(graph, tableWords, words), [graph, tableWords, words]);
  const standing = useMemo(() => standingOfClaim(element), [element]);
  const onChoose = useChoose<Claim>(({ id }) => ({ kind: 'claim', id }));
  return (
    <>
      <Toolbar
        shown={rows.length}
        passing={passing.length}
        total={claims.length}
        isBusy={made === null && isLookedFor(look)}
        fileName={`${graph.document.meta.id}-claims.csv`}
        sheet={() => sheetOf(view, words, claims, rows)}
      />
      <DataTable
        label={words.title.claims}
        columns={view.columns}
        all={claims}
        rows={rows}
        isBusy={made === null && isLookedFor(look)}
        selected={element}
        nameOf={(claim) => claimSentence(graph.document, claim, tableWords.language)}
        standing={standing}
        onChoose={onChoose}
      />
    </>
  );
};
