import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { lookFigure } from '#core/picture/icons.ts';
import { hasAll, marked } from '#core/queries/search/marks.ts';
import type { ItemHit, SpeakerHit } from '#core/queries/search/search-results.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Badge } from '#ui/figures/Badge.tsx';
import { selectNarrowed } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Marked } from './Marked.tsx';
import styles from './options.module.css';

type ItemOptionProps = { readonly graph: Graph; readonly hit: ItemHit | SpeakerHit };

/** An item by its name and, where that is not what was found, by what was; a speaker with how much they say. */
export const ItemOption = ({ graph, hit }: ItemOptionProps): ReactElement | null => {
  const language = useLanguage();
  const { picture, search } = useMessages();
  const [open, close] = picture.quoted('|').split('|');
  const isOut = useStore((state) => selectNarrowed(state)?.nodes.has(hit.id) === false);
  const node = graph.nodes.get(hit.id);
  if (node === undefined) return null;
  const name = marked(textIn(node.record.label, language), hit.words);
  const prefix = search.as[hit.as];
  const home = graph.document.groups?.[node.record.group ?? ''];
  const notes = [
    hit.kind === 'speaker' ? search.claims(hit.says) : textIn(node.type.label, language),
    ...(home === undefined || hit.kind === 'speaker' ? [] : [textIn(home.label, language)]),
    ...(isOut ? [search.outside] : []),
  ];
  return (
    <span className={styles['row']}>
      <Badge {...lookFigure(node.look)} ground={`var(--look-${node.look})`} ink="var(--on-band)" />
      <span className={styles['words']}>
        <span>
          {hit.kind === 'speaker' ? `${search.says.before} ` : null}
          <b className={styles['name']}>
            <Marked {...name} />
          </b>
          {hit.kind === 'speaker' ? ` ${search.says.after}` : null}
          {hit.kind === 'speaker' || prefix === '' || hasAll(name.text, hit.words) ? null : (
            <span className={styles['other']}>
              {' '}
              {prefix} {open}
              <Marked {...hit.name} />
              {close}
            </span>
          )}
        </span>
        <span className={styles['notes']}>{notes.join(' · ')}</span>
      </span>
    </span>
  );
};
