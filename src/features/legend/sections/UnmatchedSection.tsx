import type { ReactElement } from 'react';
import { restrictionsOf } from '#core/queries/legend/restrictions.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { Button } from '#ui/buttons/Button.tsx';
import { Choice } from '#ui/buttons/Choice.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { SectionHead } from '#features/legend/rows/SectionHead.tsx';
import styles from './sections.module.css';

type UnmatchedSectionProps = {
  /** Lists and tables leave out what is held back, and count it. */
  readonly isDrawn: boolean;
};

/** What becomes of all that is held back, and the way back to everything. */
export const UnmatchedSection = ({ isDrawn }: UnmatchedSectionProps): ReactElement => {
  const { legend } = useMessages();
  const unmatched = useStore((state) => state.view.unmatched);
  const holdsBack = useStore((state) => restrictionsOf(state.view).length > 0);
  const treatUnmatched = useStore((state) => state.treatUnmatched);
  const clearFilters = useStore((state) => state.clearFilters);
  return (
    <section>
      {isDrawn ? (
        <>
          <SectionHead title={legend.unmatched} />
          <Choice
            label={legend.unmatched}
            chosen={unmatched}
            options={(['dim', 'hide'] as const).map((value) => ({ value, label: legend.unmatchedAs[value] }))}
            onChoose={treatUnmatched}
          />
        </>
      ) : null}
      {holdsBack ? (
        <Button className={styles['showAll']} onClick={clearFilters}>
          {legend.showAll}
        </Button>
      ) : null}
    </section>
  );
};
