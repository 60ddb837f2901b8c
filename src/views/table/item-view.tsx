import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { lookFigure } from '#core/picture/icons.ts';
import type { OutlineItem } from '#core/queries/outline/outline.ts';
import type { TableWords } from '#core/queries/tables/claim-columns.ts';
import type { LaterMessages } from '#i18n/later-messages-in.ts';
import { Badge } from '#ui/figures/Badge.tsx';
import type { ColumnView, SavedColumn } from './grid/column-view.ts';
import { Status } from './Status.tsx';
import styles from './table.module.css';

type ItemView = {
  readonly columns: readonly ColumnView<OutlineItem>[];
  readonly saved: readonly SavedColumn<OutlineItem>[];
};

/** An item in cells, on the screen and in a file. */
export function itemView(
  { document }: Graph,
  { language, dateIn }: TableWords,
  words: LaterMessages['table'],
): ItemView {
  const { ontology, groups = {} } = document;
  const plain = (
    name: ColumnView<OutlineItem>['name'],
    width: number,
    text: (item: OutlineItem) => string,
  ): ColumnView<OutlineItem> => ({ name, width, text, cell: (item) => <bdi>{text(item)}</bdi> });
  const count = (name: 'links' | 'claims'): ColumnView<OutlineItem> => ({
    ...plain(name, 9, (item) => `${item[name]}`),
    isNumber: true,
  });
  return {
    columns: [
      {
        name: 'name',
        width: 31,
        text: ({ node }) => textIn(node.record.label, language),
        cell: ({ node: { look, record } }) => (
          <span className={styles['named']}>
            <Badge {...lookFigure(look)} ground={`var(--look-${look})`} ink="var(--on-band)" />
            <bdi>{textIn(record.label, language)}</bdi>
          </span>
        ),
      },
      plain('kind', 15, ({ node }) => textIn(node.type.label, language)),
      plain('country', 12, ({ node: { record } }) =>
        record.group === undefined ? '' : textIn(groups[record.group]?.label ?? record.group, language),
      ),
      {
        name: 'status',
        width: 13,
        text: ({ strongest }) =>
          strongest === null ? '' : textIn(ontology.statuses[strongest.status]?.label ?? strongest.status, language),
        cell: ({ node, strongest }) =>
          strongest === null ? null : (
            <Status
              document={document}
              status={strongest.status}
              language={language}
              differs={node.differs ? words.accountsDiffer : null}
            />
          ),
      },
      plain('date', 11, ({ date }) => (date === null ? '' : dateIn(date))),
      count('links'),
      count('claims'),
    ],
    saved: [{ title: words.saved.id, text: ({ node }) => node.id }],
  };
}
