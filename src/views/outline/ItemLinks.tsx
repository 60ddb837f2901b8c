import { useMemo, useState, type ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { linkRows, type LinkRow } from '#core/queries/outline/link-rows.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { choose } from '#store/show-as.ts';
import type { Steps } from './use-steps.ts';
import type { Told } from './use-outline.ts';
import styles from './outline.module.css';

type ItemLinksProps = { readonly told: Told; readonly node: GraphNode } & Pick<Steps, 'jump'>;

const portion = 60;

/** Where an item leads, as the view tells it, firmest first; each link goes to the item at its other end. */
export const ItemLinks = ({ told: { graph, light }, node, jump }: ItemLinksProps): ReactElement => {
  const language = useLanguage();
  const { outline } = useLaterMessages();
  const [most, setMost] = useState(portion);
  const rows = useMemo(
    () => linkRows({ ...graph, edges: light.edges }, node, language),
    [graph, light, node, language],
  );
  const left = rows.length - most;
  return (
    <div className={styles['opened']}>
      <h4 className={styles['linksTitle']}>{rows.length === 0 ? outline.noLinks : outline.linksTitle(rows.length)}</h4>
      <ul>
        {rows.slice(0, most).map((row) => (
          <li key={row.edge}>
            <Link row={row} node={node} document={graph.document} language={language} jump={jump} />
          </li>
        ))}
      </ul>
      {left <= 0 ? null : (
        <Button onClick={() => setMost(most + portion)}>{outline.more(Math.min(left, portion), left)}</Button>
      )}
    </div>
  );
};

type LinkProps = {
  readonly row: LinkRow;
  readonly node: GraphNode;
  readonly document: Told['graph']['document'];
  readonly language: string;
} & Pick<Steps, 'jump'>;

const Link = ({ row, node, document, language, jump }: LinkProps): ReactElement => {
  const { details, legend } = useMessages();
  const { outline } = useLaterMessages();
  const store = useStoreApi();
  const { other, phase, reads, differs } = row;
  const phrase = textIn(row.phrase, language);
  const name = <b>{nodeName(document, other, language)}</b>;
  const press = (): void => {
    choose(store, { kind: 'node', id: other });
    jump(other, node.id);
  };
  return (
    <button type="button" className={styles['link']} onClick={press}>
      <LineSample stroke={ladder[phase]} mark={marks[ladder[phase].mark]} length={40} />
      <span>
        <span className={styles['spoken']}>{legend.phases[phase]}: </span>
        <bdi>
          {reads === 'phrase-name' ? (
            <>
              {phrase} {name}
            </>
          ) : (
            <>
              {name} {details.afterName(phrase)}
            </>
          )}
        </bdi>
        {differs ? <span className={styles['differs']}> ≠ {outline.accountsDiffer}</span> : null}
      </span>
    </button>
  );
};
