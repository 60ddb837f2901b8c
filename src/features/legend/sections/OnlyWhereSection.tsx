import { Quote } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Count } from '#core/queries/legend/legend-counts.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { CheckRow } from '#ui/fields/CheckRow.tsx';
import { useStore } from '#store/StoreProvider.tsx';
import { NotEqual } from '#features/legend/figures/NotEqual.tsx';
import { SectionHead } from '#features/legend/rows/SectionHead.tsx';
import type { LegendSight } from '#features/legend/use-sight.ts';

/** Keeps only claims in which the accounts differ, or only what was said in these words. */
export const OnlyWhereSection = ({ counts }: LegendSight): ReactElement | null => {
  const { legend } = useMessages();
  const { differs, quoted } = useStore((state) => state.view.filters);
  const filter = useStore((state) => state.filter);
  if (counts.differs === null && counts.quoted === null) return null;
  const note = ({ visible, total }: Count): string => legend.fraction(visible, total);
  return (
    <section>
      <SectionHead title={legend.onlyWhere} />
      {counts.differs === null ? null : (
        <CheckRow
          checked={differs}
          figure={<NotEqual />}
          label={legend.differs}
          note={note(counts.differs)}
          onToggle={() => filter({ differs: !differs })}
        />
      )}
      {counts.quoted === null ? null : (
        <CheckRow
          checked={quoted}
          figure={<Quote size={18} aria-hidden />}
          label={legend.quoted}
          note={note(counts.quoted)}
          onToggle={() => filter({ quoted: !quoted })}
        />
      )}
    </section>
  );
};
