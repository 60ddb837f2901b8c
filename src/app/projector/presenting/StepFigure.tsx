import { useMemo, type ReactElement } from 'react';
import { figureOf } from '#briefing/hand-out/model/picture-sheet.ts';
import { figurePartsOf } from '#briefing/hand-out/model/figure-parts.ts';
import { audienceRoom } from '#core/briefing/step/audience-frame.ts';
import { textIn } from '#core/document/text-in.ts';
import { sightOfStep } from '#core/presenting/step-sight.ts';
import { drawSvg } from '#exporters/svg/draw-svg.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { selectStepView } from '#store/briefing/show-step.ts';
import type { State } from '#store/state.ts';
import { SvgFigure } from './SvgFigure.tsx';

type StepFigureProps = {
  readonly id: string;
  /** So small that words are bars. */
  readonly small: boolean;
};

/** A step's picture as the audience's window draws it; null until it has been arranged. */
function drawStep(state: State, id: string, small: boolean): string | null {
  const step = state.steps.find((each) => each.id === id);
  const arrangement = state.stepPictures.get(id)?.arrangement;
  const view = step === undefined ? null : selectStepView(state, step);
  if (step === undefined || arrangement === undefined || view === null) return null;
  const room = audienceRoom(state.briefing);
  const parts = figurePartsOf({ ...state, view, arrangement, pins: {}, frame: room });
  if (parts === null) return null;
  const { picture, highlights, words, description } = figureOf(parts);
  const { cx, cy, width } = sightOfStep(step, arrangement, room);
  const height = (width * room.height) / room.width;
  return drawSvg({
    picture,
    highlights,
    words,
    size: room,
    window: { x: cx - width / 2, y: cy - height / 2, width, height },
    prefix: `step-${id}${small ? '-small' : ''}`,
    title: textIn(step.title, state.language),
    description,
    small,
    largest: 4,
  });
}

/** A step as it is shown to the audience, in the notes and in the grid of all steps. */
export const StepFigure = ({ id, small }: StepFigureProps): ReactElement | null => {
  const state = useStore((whole) => whole);
  const { steps, stepPictures, briefing, document, language, metrics } = state;
  const svg = useMemo(
    () => drawStep(state, id, small),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- all that the drawing is made of; the rest of the state moves all the time
    [id, small, steps, stepPictures, briefing, document, language, metrics],
  );
  return svg === null ? null : <SvgFigure svg={svg} />;
};
