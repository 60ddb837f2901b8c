import type { ReactElement } from 'react';
import { compareAccounts, rowDiffers } from '#core/queries/accounts/compare-accounts.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { accountsQuestion } from '#i18n/sentences/accounts-question.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { keyItem, openingSentence, openLines } from './entry-points.ts';
import { EntryCard } from './EntryCard.tsx';
import { KeyItem } from './KeyItem.tsx';
import styles from './start-here.module.css';

/** A card names so many; the panel behind it has them all. */
const namedQuestions = 4;

/** What the details panel shows while nothing is selected: the matter in a sentence, and three ways in. */
export const StartHere = (): ReactElement | null => {
  const language = useLanguage();
  const { startHere } = useLaterMessages();
  const graph = useStore(selectGraph);
  const scene = useStore(selectScene);
  const selectAll = useStore((state) => state.selectAll);
  const openAccounts = useStore((state) => state.openAccounts);
  if (graph === null || scene === null) return null;
  const { document } = graph;
  const sources = Object.values(document.sources);
  const [only] = sources;
  const key = keyItem(graph, scene);
  const differing = compareAccounts(graph).filter(rowDiffers);
  const open = openLines(scene);
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
        <EntryCard title={startHere.differTitle} onChoose={() => openAccounts(null)}>
          <span className={styles['called']}>{startHere.differText(differing.length)}</span>
          <span className={styles['called']}>
            {differing
              .slice(0, namedQuestions)
              .map((row) => accountsQuestion(graph, row, language))
              .join(' ')}
          </span>
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
