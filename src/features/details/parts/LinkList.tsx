import type { ReactElement } from 'react';
import { textIn } from '#core/document/text-in.ts';
import type { Graph } from '#core/graph/graph.ts';
import { ladder } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { LineSample } from '#ui/figures/LineSample.tsx';
import { selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import type { LinkRow } from '#core/queries/outline/link-rows.ts';
import { useWalk } from '#features/details/model/use-walk.ts';
import { usePortion } from './use-portion.tsx';
import styles from './parts.module.css';

type LinkListProps = { readonly graph: Graph; readonly rows: readonly LinkRow[] };

const portion = 60;

/** The links of an item: the sample opens the line, the words walk to the other end. */
export const LinkList = ({ graph, rows }: LinkListProps): ReactElement => {
  const language = useLanguage();
  const { details, legend } = useMessages();
  const scene = useStore(selectScene);
  const { toNode, toElement } = useWalk();
  const { shown: most, more } = usePortion(rows.length, portion);
  return (
    <>
      <ul className={styles['links']}>
        {rows.slice(0, most).map((row) => {
          const rung = ladder[row.phase];
          const name = nodeName(graph.document, row.other, language);
          const phrase = textIn(row.phrase, language);
          const words = row.reads === 'phrase-name' ? details.outgoing(phrase, name) : details.incoming(name, phrase);
          const drawn = scene?.lines.some(({ key }) => key === row.line) === true;
          const shown = scene?.nodes.some(({ id }) => id === row.other) === true;
          return (
            <li key={row.edge} className={styles['link']}>
              <button
                type="button"
                className={styles['sample']}
                disabled={!drawn}
                aria-label={details.openLine(`${legend.phases[row.phase]}, ${words}`)}
                onClick={() => toElement({ kind: 'line', key: row.line })}
              >
                <LineSample stroke={rung} mark={marks[rung.mark]} length={40} />
              </button>
              <button type="button" className={styles['other']} onClick={() => toNode(row.other)}>
                <span dir="auto">
                  {row.reads === 'phrase-name' ? (
                    <>
                      {details.beforeName(phrase)} <b>{name}</b>
                    </>
                  ) : (
                    <>
                      <b>{name}</b> {details.afterName(phrase)}
                    </>
                  )}
                </span>
                {row.differs ? <span title={details.accountsDiffer}> ≠</span> : null}
                {shown ? null : <span className={styles['quiet']}> {details.hiddenAtThisLevel}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
};
