import { useMemo, type ReactElement } from 'react';
import { useStore } from '#store/StoreProvider.tsx';
import type { State } from '#store/state.ts';
import { drawStep } from './draw-step.ts';
import { SvgFigure } from './SvgFigure.tsx';

type StepFigureProps = {
  readonly id: string;
  /** So small that words are bars. */
  readonly small: boolean;
};

/** All that the drawing of a step is made of; the rest of the state moves all the time. */
export const drawnFrom = ({ steps, stepPictures, briefing, document, language, metrics, presenting }: State) =>
  [steps, stepPictures, briefing, document, language, metrics, presenting?.shared.large] as const;

/** A step as it is shown to the audience, in the notes and in the grid of all steps. */
export const StepFigure = ({ id, small }: StepFigureProps): ReactElement | null => {
  const state = useStore((whole) => whole);
  const svg = useMemo(
    () => {
      const step = state.steps.find((each) => each.id === id);
      return step === undefined ? null : drawStep(state, step, small);
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the parts of the state that count are listed above
    [id, small, ...drawnFrom(state)],
  );
  return svg === null ? null : <SvgFigure svg={svg} />;
};
