import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import styles from './problems.module.css';

/** Tells that records of the file were left out, or that there are remarks; nothing if all is well. */
export const ProblemsBanner = (): ReactElement | null => {
  const { problems: words } = useMessages();
  const problems = useStore((state) => state.problems);
  const records = useStore((state) => state.records);
  const isOpen = useStore((state) => state.problemsOpen);
  const open = useStore((state) => state.openProblems);
  if (problems.length === 0 || isOpen) return null;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <div className={styles['banner']} role="status">
      <TriangleAlert size={16} aria-hidden />
      <span>
        {records.skipped > 0
          ? words.banner(records.skipped, records.total)
          : errors > 0
            ? words.title(problems.length)
            : words.remarks(problems.length)}
      </span>
      <Button look="link" onClick={open}>
        {words.show}
      </Button>
    </div>
  );
};
