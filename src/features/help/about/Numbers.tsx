import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import { documentFacts } from '#core/queries/document-facts.ts';
import { timeAxis } from '#core/queries/legend/time-axis.ts';
import { formatDate } from '#i18n/dates/format-date.ts';
import { useLanguage } from '#i18n/language-context.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { Tile } from './Tile.tsx';
import styles from './about.module.css';

/** How much the document holds, each number with the way to it. */
export const Numbers = ({ graph, scene }: { readonly graph: Graph; readonly scene: Scene }): ReactElement => {
  const store = useStoreApi();
  const language = useLanguage();
  const { about } = useLaterMessages();
  const { tiles, number } = about;
  const problems = useStore((state) => state.problems.length);
  const { items, links, claims, speakers, comparisons } = documentFacts(graph);
  const axis = timeAxis(graph.document);
  const goTo = (way: () => void) => (): void => {
    store.getState().closePage();
    way();
  };
  const { showAs, lookAtTable, openAccounts, openProblems } = store.getState();
  const toTable = (of: 'claims' | 'items') =>
    goTo(() => {
      lookAtTable({ of });
      showAs('table');
    });
  return (
    <ul className={styles['tiles']} aria-label={about.numbers}>
      <Tile
        number={number(items)}
        unit={tiles.items(items)}
        note={tiles.itemsNote(scene.shown)}
        onPress={toTable('items')}
      />
      <Tile number={number(links)} unit={tiles.links(links)} note={tiles.linksNote} />
      <Tile
        number={number(claims)}
        unit={tiles.claims(claims)}
        note={tiles.claimsNote(speakers.length)}
        onPress={toTable('claims')}
      />
      {comparisons.all === 0 ? null : (
        <Tile
          number={number(comparisons.all)}
          unit={tiles.accounts(comparisons.all)}
          note={tiles.accountsNote(comparisons.differing)}
          onPress={goTo(() => openAccounts(null))}
        />
      )}
      {problems === 0 ? null : (
        <Tile
          number={number(problems)}
          unit={tiles.problems(problems)}
          note={tiles.problemsNote}
          onPress={goTo(openProblems)}
        />
      )}
      {axis === null ? null : (
        <li className={styles['time']}>
          <p className={styles['tile']}>
            <span className={styles['when']}>
              {axis.earliest === axis.latest
                ? formatDate(axis.earliest, language)
                : `${formatDate(axis.earliest, language)} – ${formatDate(axis.latest, language)}`}
            </span>
            <span className={styles['quiet']}>{tiles.time}</span>
          </p>
        </li>
      )}
    </ul>
  );
};
