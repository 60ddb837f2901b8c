import type { ReactElement, ReactNode } from 'react';

import { cameraOf, type PlaceCamera } from '#core/view/place.ts';
import { isSameSight, sightOfStep } from '#core/presenting/step-sight.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';
import { BackChip } from './BackChip.tsx';
import { goToStep } from '#briefing/presenting/acts/go-to.ts';
import { Laser } from './Laser.tsx';
import type { PresentingAct } from '#briefing/presenting/acts/presenting-keys.ts';
import { Shade } from './Shade.tsx';
import { StepGrid } from './StepGrid.tsx';
import { usePresented } from '#briefing/presenting/use-presented.ts';
import styles from './audience.module.css';

type AudienceOverProps = {
  readonly onAct: (act: PresentingAct) => void;
  readonly gridOpen: boolean;
  readonly onCloseGrid: () => void;
  /** The small picture of a step, and what a step shows that is none. */
  readonly picture: (id: string) => ReactNode;
  readonly stage: (id: string) => ReactNode;
};

/** Over the picture of a step: the laser, the way back for who wandered off, all steps at once, black and white. */
export const AudienceOver = (props: AudienceOverProps): ReactElement | null => {
  const { onAct, gridOpen, onCloseGrid, picture, stage } = props;
  const store = useStoreApi();
  const presented = usePresented();
  const arrangement = useStore((state) => state.arrangement);
  const frame = useStore((state) => state.frame);
  const isNarrow = useStore((state) => state.room === 'phone');
  const viewport = useStore((state) => state.viewport);
  if (presented === null) return null;
  const { step, shared } = presented;
  // So narrow that no lettering of the picture has room: there it is drawn whole, to be zoomed into like any image.
  const isMap = (step?.kind ?? 'map') === 'map' && !isNarrow;
  const wanted: PlaceCamera | null =
    step === null || arrangement === null || frame === null
      ? null
      : sightOfStep(step, arrangement, frame, shared.large);
  const strayed = wanted !== null && viewport !== null && isMap && !isSameSight(wanted, cameraOf(viewport));
  return (
    <>
      {step === null || isMap ? null : <div className={styles['body']}>{stage(step.id)}</div>}
      <Laser />
      {strayed || shared.drawer !== null ? <BackChip onBack={() => onAct('back')} /> : null}
      {gridOpen ? (
        <StepGrid
          picture={picture}
          onChoose={(place) => {
            onCloseGrid();
            goToStep(store, () => place, Date.now());
          }}
          onClose={onCloseGrid}
        />
      ) : null}
      <Shade />
    </>
  );
};
