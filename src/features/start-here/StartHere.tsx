import type { ReactElement } from 'react';
import { claimElements } from '#core/queries/claim-elements.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { disputes, drawnClaims, keyItem, openingSentence, openLines } from './entry-points.ts';
import { EntryCard } from './EntryCard.tsx';
import { KeyItem } from './KeyItem.tsx';
import styles from './start-here.module.css';

/** What the details panel shows while nothing is selected: the matter in a sentence, and three ways in. */
export const StartHere = (): ReactElement | null => {
  const language = useLanguage();
  const { startHere } = useMessages();
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const selectAll = useStore((state) => state.selectAll);
  if (graph === null || scene === null) return null;
  const { document } = graph;
  const sources = Object.values(document.sources);
  const [only] = sources;
  const key = keyItem(graph, scene);
  const differing = disputes(graph, language);
  const open = openLines(scene);
  const elements = claimElements(scene, drawnClaims(scene, differing));
  return (
    <div className={styles['start']}>
      <p className={styles['over']}>{startHere.title}</p>
      <h2 className={styles['sentence']}>{openingSentence(document, language)}</h2>
      <p className={styles['lead']}>
        {only !== undefined && sources.length === 1
          ? startHere.oneSource(nodeName(document, only.publisher, language), formatDate(only.date, language))
          : startHere.sources(sources.length)}{' '}
        {scene.kind === 'groups' || scene.lines.length === 0
          ? null
          : startHere.firmness(open.length, scene.lines.length)}
      </p>
      {key === null ? null : <KeyItem document={document} item={key} />}
      {differing.length === 0 ? null : (
        <EntryCard
          title={startHere.differTitle}
          onChoose={() =>
            selectAll([
              ...elements.nodes.map((id) => ({ kind: 'node', id }) as const),
              ...elements.lines.map((line) => ({ kind: 'line', key: line }) as const),
            ])
          }
        >
          <span className={styles['called']}>{startHere.differText(differing.length)}</span>
          <span className={styles['called']}>{differing.map(({ question }) => question).join(' ')}</span>
        </EntryCard>
      )}
      {open.length === 0 ? null : (
        <EntryCard
          title={startHere.openTitle}
          onChoose={() => selectAll(open.map(({ key: line }) => ({ kind: 'line', key: line }) as const))}
        >
          {startHere.openText(open.length)}
        </EntryCard>
      )}
    </div>
  );
};
