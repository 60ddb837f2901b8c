import { useMemo, type ReactElement } from 'react';
import { figureOf } from '#briefing/hand-out/model/picture-sheet.ts';
import { accountsBody, quoteBody } from '#briefing/hand-out/model/words-sheets.ts';
import { figurePartsOf } from '#briefing/hand-out/model/figure-parts.ts';
import { audienceFrame, audienceRoom } from '#core/briefing/step/audience-frame.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import type { Step } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { themes } from '#core/picture/tokens.ts';
import { sightOfStep } from '#core/presenting/step-sight.ts';
import { drawBody } from '#exporters/page/draw-body.ts';
import { drawMatrixSvg, drawSvg, svgLetters } from '#exporters/svg/draw-svg.ts';
import { escapeXml } from '#exporters/svg/xml.ts';
import { describeMatrix, matrixFigure } from '#i18n/sentences/matrix-words.ts';
import { useStore } from '#store/StoreProvider.tsx';
import { selectStepMatrix } from '#store/briefing/step-picture.ts';
import { selectStepView, selectWholeGraph } from '#store/briefing/show-step.ts';
import { selectPassages } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { SvgFigure } from './SvgFigure.tsx';

type StepFigureProps = {
  readonly id: string;
  /** So small that words are bars. */
  readonly small: boolean;
};

/** Of words alone: letters are set for a page and stand on a screen so many times larger. */
const wordsGrow = 1.5;

const mostGrown = 1.2;

/** Accounts side by side and quotations, written as they are on paper; null for what is a picture. */
function writeWords(state: State, step: Step): string | null {
  const [graph, passages] = [selectWholeGraph(state), selectPassages(state)];
  if (graph === null || (step.kind !== 'accounts' && step.kind !== 'quote' && step.kind !== 'title')) return null;
  const cited = { graph, passages, language: state.language };
  const room = audienceRoom(state.briefing);
  const [width, height] = [room.width / wordsGrow, room.height / wordsGrow];
  const box = { x: width * 0.04, y: height * 0.06, width: width * 0.92, height: height * 0.88 };
  const body =
    step.kind === 'accounts'
      ? accountsBody(step, cited)
      : step.kind === 'quote'
        ? quoteBody(citesOfStep(graph, step), cited)
        : ({ kind: 'title' } as const);
  const drawn = drawBody({ body }, box, themes.projector, `words-${step.id}`);
  const name = escapeXml(textIn(step.title, state.language));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}" ` +
    `font-family="${svgLetters['font-family']}" style="${svgLetters.style}">${drawn}</svg>`
  );
}

/** A step's matrix as it stands in the room between title and caption; null where it shows something else. */
function drawStepMatrix(state: State, step: Step, small: boolean): string | null {
  const told = selectStepMatrix(state, step, state.presenting?.shared.large);
  if (told === null) return null;
  const figure = matrixFigure(told);
  return drawMatrixSvg({
    figure,
    theme: themes.projector,
    size: audienceRoom(state.briefing),
    prefix: `step-${step.id}${small ? '-small' : ''}`,
    title: textIn(step.title, state.language),
    description: describeMatrix(told, figure),
    language: state.language,
    small,
    // As many times larger as its room is smaller than the screen, and a little where it has few cells.
    largest: (audienceFrame(state.briefing).width / told.frame.width) * mostGrown,
  });
}

/** A step's picture as the audience's window draws it; null until it has been arranged. */
function drawStep(state: State, id: string, small: boolean): string | null {
  const step = state.steps.find((each) => each.id === id);
  const told = step === undefined ? null : (writeWords(state, step) ?? drawStepMatrix(state, step, small));
  if (told !== null) return told;
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
  const large = state.presenting?.shared.large;
  const svg = useMemo(
    () => drawStep(state, id, small),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- all that the drawing is made of; the rest of the state moves all the time
    [id, small, large, steps, stepPictures, briefing, document, language, metrics],
  );
  return svg === null ? null : <SvgFigure svg={svg} />;
};
