import type { ReactElement } from 'react';
import { NotesScreen } from '#briefing/presenting/notes/NotesScreen.tsx';
import { useAppearance } from '#app/styles/use-appearance.ts';
import type { Opening } from '#app/commands/command.ts';
import { StepFigure } from './StepFigure.tsx';
import { useConducting } from '#app/projector/conduct/use-conducting.ts';
import { useSameScreen } from './use-same-screen.ts';

/** The second window of a briefing, the speaker's. */
export const NotesWindow = (opening: Opening): ReactElement => {
  useAppearance();
  const { act } = useConducting(opening);
  const sameScreen = useSameScreen();
  return <NotesScreen picture={(id) => <StepFigure id={id} small={false} />} onAct={act} sameScreen={sameScreen} />;
};
