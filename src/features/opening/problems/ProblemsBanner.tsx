import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { Banner } from '#ui/panels/Banner.tsx';
import { useStore } from '#store/StoreProvider.tsx';

/** Tells that records of the file were left out, or that there are remarks; nothing if all is well. */
export const ProblemsBanner = (): ReactElement | null => {
  const { problems: words } = useMessages();
  const problems = useStore((state) => state.problems);
  const records = useStore((state) => state.records);
  const isOpen = useStore((state) => state.problemsOpen);
  const open = useStore((state) => state.openProblems);
  if (problems.length === 0 || isOpen) return null;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const text =
    records.skipped > 0
      ? words.banner(records.skipped, records.total)
      : errors > 0
        ? words.title(problems.length)
        : words.remarks(problems.length);
  return (
    <Banner icon={TriangleAlert} text={text}>
      <Button look="link" onClick={open}>
        {words.show}
      </Button>
    </Banner>
  );
};
