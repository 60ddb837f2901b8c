import { Check, CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Graph } from '#core/graph/graph.ts';
import { documentFacts } from '#core/queries/document-facts.ts';
import { useLaterMessages } from '#i18n/use-later-messages.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { Button } from '#ui/buttons/Button.tsx';
import styles from './about.module.css';

/** Which rules the file was put to when it was opened, and what came of it. */
export const ChecksSection = ({ graph }: { readonly graph: Graph }): ReactElement => {
  const { about } = useLaterMessages();
  const problems = useStore((state) => state.problems.length);
  const openProblems = useStore((state) => state.openProblems);
  const closePage = useStore((state) => state.closePage);
  const { passages, claims } = documentFacts(graph);
  const rules = Object.entries(about.rules);
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{about.checks}</h3>
      <p className={styles['passages']}>
        {[
          about.passages.found(passages.found, claims),
          ...(passages.missing === 0 ? [] : [about.passages.missing(passages.missing)]),
          ...(passages.none === 0 ? [] : [about.passages.none(passages.none)]),
        ].join(' · ')}
      </p>
      {problems === 0 ? (
        <>
          <p>{about.checksText(rules.length)}</p>
          <ul className={styles['rules']}>
            {rules.map(([name, words]) => (
              <li key={name} className={styles['rule']}>
                <Check size={16} aria-hidden className={styles['holds']} />
                {words}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <div className={styles['ways']}>
          <CircleAlert size={18} aria-hidden />
          <p>{about.problemsText(problems, rules.length)}</p>
          <Button
            onClick={() => {
              closePage();
              openProblems();
            }}
          >
            {about.showProblems}
          </Button>
        </div>
      )}
    </section>
  );
};
