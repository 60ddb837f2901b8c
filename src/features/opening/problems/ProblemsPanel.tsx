import { X } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { IconButton } from '#ui/buttons/IconButton.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { ProblemEntry } from './ProblemEntry.tsx';
import styles from './problems.module.css';

/** How many are listed at once; the count says how many there are. */
const listed = 200;

/** What is wrong with the file, each with its place. */
export const ProblemsPanel = (): ReactElement => {
  const { problems: words, shell } = useMessages();
  const problems = useStore((state) => state.problems);
  const records = useStore((state) => state.records);
  const text = useStore((state) => state.text);
  const close = useStore((state) => state.closeProblems);
  const lines = useMemo(() => text.split(/\r?\n/u), [text]);
  return (
    <section className={styles['panel']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{words.title(problems.length)}</h2>
        <IconButton label={shell.actions.close} onClick={close}>
          <X size={20} aria-hidden />
        </IconButton>
      </header>
      <p className={styles['quiet']}>
        {problems.length === 0
          ? words.none
          : records.skipped === 0
            ? words.introKept
            : `${words.banner(records.skipped, records.total)}. ${words.intro}`}
      </p>
      <ol>
        {problems.slice(0, listed).map((problem) => (
          <ProblemEntry
            key={`${problem.code} ${problem.place.path.join('.')} ${problem.place.line}:${problem.place.column}`}
            problem={problem}
            lines={lines}
          />
        ))}
      </ol>
      {problems.length > listed ? <p className={styles['quiet']}>{words.more(problems.length - listed)}</p> : null}
    </section>
  );
};
