import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { selectRendering } from '#store/selectors.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { FirmnessSection } from './sections/FirmnessSection.tsx';
import { ItemSections } from './sections/ItemSections.tsx';
import { LensSection } from './sections/LensSection.tsx';
import { LevelSection } from './sections/LevelSection.tsx';
import { MarksSection } from './sections/MarksSection.tsx';
import { OnlyWhereSection } from './sections/OnlyWhereSection.tsx';
import { UnmatchedSection } from './sections/UnmatchedSection.tsx';
import { VoicesSection } from './sections/VoicesSection.tsx';
import { useSight } from './use-sight.ts';
import styles from './legend.module.css';

type LegendProps = {
  /** The choice of a stretch of time, which stands among the filters. */
  readonly children?: ReactNode;
};

/**
 * What the lines and cards of this picture mean and how many there are of each, nothing that is not there; and the
 * filter: whatever has a box can be held back.
 */
export const Legend = ({ children }: LegendProps): ReactElement | null => {
  const { legend, shell } = useMessages();
  const picture = useSight();
  const isDrawn = useStore((state) => selectRendering(state) === 'picture');
  if (picture === null) return null;
  return (
    <div className={styles['legend']}>
      <LensSection {...picture} />
      {picture.scene.kind === 'groups' ? (
        <p className={styles['quiet']}>{legend.groupsOnly}</p>
      ) : (
        <FirmnessSection {...picture} />
      )}
      <ItemSections {...picture} />
      {isDrawn ? <LevelSection {...picture} /> : null}
      <VoicesSection {...picture} />
      <OnlyWhereSection {...picture} />
      {children}
      <UnmatchedSection isDrawn={isDrawn} />
      <MarksSection {...picture} />
      {isDrawn ? <p className={styles['hint']}>{shell.hint.join(' · ')}</p> : null}
    </div>
  );
};
