import { asList } from '#core/document/as-list.ts';
import { passageFinder } from '#core/document/locate-passages.ts';
import type { Claim, NodeId } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { differingClaims } from '#core/queries/accounts/differing-claims.ts';
import type { TableWords } from '#core/queries/tables/claim-columns.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { relationPhrase } from '#i18n/sentences/relation-phrase.ts';
import { speakerNames } from '#i18n/sentences/speaker-names.ts';
import type { ColumnView, SavedColumn } from './grid/column-view.ts';
import { Status } from './Status.tsx';

type ClaimView = { readonly columns: readonly ColumnView<Claim>[]; readonly saved: readonly SavedColumn<Claim>[] };

/** A claim in cells, on the screen and in a file. */
export function claimView(graph: Graph, { language, dateIn }: TableWords, words: LaterMessages['table']): ClaimView {
  const { document } = graph;
  const finder = passageFinder(document);
  const differing = differingClaims(graph);
  const names = (ids: readonly NodeId[]): string => {
    const all = ids.map((id) => nodeName(document, id, language));
    return all.length === 1 ? (all[0] ?? '') : listIn(all, language);
  };
  const sourceOf = (claim: Claim): string => {
    const source = document.sources[finder.sourceOf(claim) ?? ''];
    return source === undefined ? '' : nodeName(document, source.publisher, language);
  };
  const paragraphsOf = (claim: Claim): readonly number[] => [
    ...new Set((finder.passage(claim)?.pieces ?? []).map(({ paragraph }) => paragraph + 1)),
  ];
  const plain = (
    name: ColumnView<Claim>['name'],
    width: number,
    text: (claim: Claim) => string,
  ): ColumnView<Claim> => ({
    name,
    width,
    text,
    cell: (claim) => <bdi>{text(claim)}</bdi>,
  });
  return {
    columns: [
      plain('from', 18, ({ from }) => names(asList(from))),
      plain('relation', 13, ({ rel, status }) => relationPhrase(document, rel, status, language)),
      {
        name: 'status',
        width: 14,
        text: ({ status }) => textIn(document.ontology.statuses[status]?.label ?? status, language),
        cell: ({ id, status }) => (
          <Status
            document={document}
            status={status}
            language={language}
            differs={differing.has(id) ? words.accountsDiffer : null}
          />
        ),
      },
      plain('to', 18, ({ to, value }) => (value === undefined ? names(asList(to)) : `“${textIn(value, language)}”`)),
      plain('speaker', 14, (claim) => speakerNames(document, claim, language)),
      plain('date', 10, ({ date }) => (date === undefined ? '' : dateIn(date))),
      {
        name: 'source',
        width: 13,
        text: sourceOf,
        cell: (claim) => (
          <bdi>
            {sourceOf(claim)}
            {words.paragraph(paragraphsOf(claim))}
          </bdi>
        ),
      },
    ],
    saved: [
      { title: words.saved.paragraph, text: (claim) => paragraphsOf(claim).join(' ') },
      { title: words.saved.quote, text: ({ quote }) => asList(quote).join(' … ') },
      { title: words.saved.sourceId, text: (claim) => finder.sourceOf(claim) ?? '' },
      { title: words.saved.id, text: ({ id }) => id },
    ],
  };
}
