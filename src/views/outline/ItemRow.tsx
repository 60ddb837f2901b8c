import { ChevronDown } from 'lucide-react';
import { memo, useId, type MouseEvent, type ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import { lookFigure } from '#core/picture/icons.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import type { OutlineItem } from '#core/queries/outline/outline.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Badge } from '#ui/figures/Badge.tsx';
import { Mark } from '#ui/figures/Mark.tsx';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { choose } from '#store/show-as.ts';
import { ItemLinks } from './ItemLinks.tsx';
import type { Steps } from './use-steps.ts';
import type { Told } from './use-outline.ts';
import styles from './outline.module.css';

export type RowProps = {
  readonly told: Told;
  readonly item: OutlineItem;
  readonly isAt: boolean;
  readonly isOpen: boolean;
} & Pick<Steps, 'enter' | 'toggle' | 'jump'>;

/** How firm an item is, since when, and how much there is to it. */
const Facts = ({ told: { graph }, item }: Pick<RowProps, 'told' | 'item'>): ReactElement => {
  const language = useLanguage();
  const { outline } = useLaterMessages();
  const { strongest, date, links, claims } = item;
  const status = strongest === null ? undefined : graph.document.ontology.statuses[strongest.status];
  const facts = [
    ...(date === null ? [] : [formatDate(date, language)]),
    outline.links(links),
    outline.claims(claims),
  ].join(' · ');
  return (
    <span className={styles['facts']}>
      {status === undefined ? null : (
        <span className={styles['status']}>
          {ladder[status.phase].mark === 'none' ? null : <Mark shape={marks[ladder[status.phase].mark]} size={11} />}
          {textIn(status.label, language)}
        </span>
      )}
      <span>{facts}</span>
    </span>
  );
};

/** An item: pressed it is selected; beside it what opens its links. */
export const ItemRow = memo(({ told, item, isAt, isOpen, enter, toggle, jump }: RowProps): ReactElement => {
  const language = useLanguage();
  const { outline } = useLaterMessages();
  const store = useStoreApi();
  const links = useId();
  const { node } = item;
  const { id, look, record, differs } = node;
  const isSelected = useStore(({ selected }) => selected.some((each) => each.kind === 'node' && each.id === id));
  const name = textIn(record.label, language);
  const press = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
    if (shiftKey || ctrlKey || metaKey) store.getState().toggleSelected({ kind: 'node', id });
    else choose(store, { kind: 'node', id });
  };
  const reached = isAt ? 0 : -1;
  return (
    <li className={styles['item']} data-selected={isSelected}>
      <div className={styles['row']}>
        <button
          type="button"
          className={styles['choose']}
          data-item={id}
          tabIndex={reached}
          aria-current={isSelected ? 'true' : undefined}
          onClick={press}
          onFocus={() => enter(id)}
        >
          <Badge {...lookFigure(look)} ground={`var(--look-${look})`} ink="var(--on-band)" />
          <span className={styles['words']}>
            <span className={styles['name']}>
              <bdi>{name}</bdi>
              {differs ? <span className={styles['differs']}> ≠ {outline.accountsDiffer}</span> : null}
            </span>
            <Facts told={told} item={item} />
          </span>
        </button>
        <button
          type="button"
          className={styles['opener']}
          tabIndex={reached}
          aria-expanded={isOpen}
          aria-controls={isOpen ? links : undefined}
          aria-label={outline.linksOf(name, item.links)}
          onClick={() => toggle(id)}
          onFocus={() => enter(id)}
        >
          <ChevronDown size={18} aria-hidden />
        </button>
      </div>
      {isOpen ? (
        <div id={links}>
          <ItemLinks told={told} node={node} jump={jump} />
        </div>
      ) : null}
    </li>
  );
});
