import type { ReactElement } from 'react';
import { AudienceOver } from '#briefing/presenting/audience/AudienceOver.tsx';
import { Blocked } from '#briefing/presenting/notes/Blocked.tsx';
import { AudienceDrawer } from './AudienceDrawer.tsx';
import { StepFigure } from './StepFigure.tsx';
import { StepStage } from './StepStage.tsx';
import type { Conducted } from '#app/projector/conduct/use-conducting.ts';

/** All that may lie over the picture of a step. */
export const AudienceMiddle = ({ act, gridOpen, closeGrid, blocked, forgive }: Conducted): ReactElement => (
  <>
    <AudienceOver
      onAct={act}
      gridOpen={gridOpen}
      onCloseGrid={closeGrid}
      picture={(id) => <StepFigure id={id} small />}
      stage={(id) => <StepStage id={id} />}
    />
    <AudienceDrawer />
    {blocked ? (
      <Blocked
        onTryAgain={() => {
          forgive();
          act('notes');
        }}
        onClose={forgive}
      />
    ) : null}
  </>
);
