import { useMemo, type ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { claimsInView } from '#core/queries/looking/claims-in-view.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { itemsIn, type OutlineItem } from '#core/queries/outline/outline.ts';
import { itemColumns, makeItemTable } from '#core/queries/tables/item-columns.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { DataTable } from './grid/DataTable.tsx';
import { itemView } from './item-view.tsx';
import { sheetOf } from './tools/sheet-of.ts';
import { standingOfItem } from './grid/standing.ts';
import { allRows, isLookedFor, tableRows } from './model/table-rows.ts';
import { Toolbar } from './tools/Toolbar.tsx';
import { useChoose } from './use-choose.ts';
import { useClaimTable, useTableWords } from './model/use-claim-table.ts';

type ItemTableViewProps = { readonly graph: Graph; readonly light: Narrowed };

/** A row for every item that the view lets through. */
export const ItemTableView = ({ graph, light }: ItemTableViewProps): ReactElement => {
  const { table: words } = useLaterMessages();
  const tableWords = useTableWords();
  const look = useStore((state) => state.table);
  const { lens, filters, hidden } = useStore((state) => state.view);
  const element = useStore((state) => state.selected[0]);
  const items = useMemo(() => {
    const itemOf = itemsIn(graph.document, light, claimsInView(graph, light, { lens, filters, hidden }));
    return [...graph.nodes.values()].filter(({ id }) => light.nodes.has(id)).map(itemOf);
  }, [graph, light, lens, filters, hidden]);
  const claims = useClaimTable(graph, tableWords);
  const made = useMemo(
    () => (claims === null ? null : makeItemTable(graph, items, claims, tableWords)),
    [graph, items, claims, tableWords],
  );
  const rows = useMemo(() => {
    const all = allRows(items.length);
    return made === null ? all : tableRows(all, made.columns, itemColumns, look);
  }, [made, items, look]);
  const view = useMemo(() => itemView(graph, tableWords, words), [graph, tableWords, words]);
  const standing = useMemo(() => standingOfItem(graph, element), [graph, element]);
  const onChoose = useChoose<OutlineItem>(({ node }) => ({ kind: 'node', id: node.id }));
  return (
    <>
      <Toolbar
        shown={rows.length}
        passing={items.length}
        total={graph.nodes.size}
        isBusy={made === null && isLookedFor(look)}
        fileName={`${graph.document.meta.id}-items.csv`}
        sheet={() => sheetOf(view, words, items, rows)}
      />
      <DataTable
        label={words.title.items}
        columns={view.columns}
        all={items}
        rows={rows}
        isBusy={made === null && isLookedFor(look)}
        selected={element}
        nameOf={({ node }) => textIn(node.record.label, tableWords.language)}
        standing={standing}
        onChoose={onChoose}
      />
    </>
  );
};
