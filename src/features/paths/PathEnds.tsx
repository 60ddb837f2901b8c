import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { lookFigure } from '#core/picture/icons.ts';
import type { PathWish } from '#core/view/view.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { Badge } from '#ui/figures/Badge.tsx';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { walkTo } from '#store/walk.ts';
import styles from './paths.module.css';

type EndProps = { readonly graph: Graph; readonly id: string; readonly label: string };

const End = ({ graph, id, label }: EndProps): ReactElement => {
  const language = useLanguage();
  const store = useStoreApi();
  const look = graph.nodes.get(id)?.look;
  return (
    <div className={styles['end']}>
      <dt className={styles['endLabel']}>{label}</dt>
      <dd>
        <button
          type="button"
          className={styles['walk']}
          disabled={look === undefined}
          onClick={() => walkTo(store, id)}
        >
          {look === undefined ? null : (
            <Badge {...lookFigure(look)} ground={`var(--look-${look})`} ink="var(--on-band)" />
          )}
          <span dir="auto">{nodeName(graph.document, id, language)}</span>
        </button>
      </dd>
    </div>
  );
};

type PathEndsProps = { readonly graph: Graph; readonly wish: PathWish };

/** Where the path begins and ends; either leads to the item, and both can be changed. */
export const PathEnds = ({ graph, wish: { from, to } }: PathEndsProps): ReactElement => {
  const { paths } = useLaterMessages();
  const findPath = useStore((state) => state.findPath);
  const pickPathFrom = useStore((state) => state.pickPathFrom);
  return (
    <div className={styles['ends']}>
      <dl>
        <End graph={graph} id={from} label={paths.from} />
        <End graph={graph} id={to} label={paths.to} />
      </dl>
      <div className={styles['buttons']}>
        <Button disabled={from === to} onClick={() => findPath(to, from)}>
          {paths.swap}
        </Button>
        <Button onClick={() => pickPathFrom(from)}>{paths.otherEnd}</Button>
      </div>
    </div>
  );
};
