import { figureOf } from '#briefing/hand-out/model/picture-sheet.ts';
import { accountsBody, quoteBody } from '#briefing/hand-out/model/words-sheets.ts';
import { figurePartsOf } from '#briefing/hand-out/model/figure-parts.ts';
import { audienceRoom } from '#core/briefing/step/audience-frame.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import type { StepMatrix } from '#core/briefing/step/step-matrix.ts';
import type { Step } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { MatrixFigure } from '#core/drawing/matrix/matrix-figure.ts';
import { leastInRoom } from '#core/picture/fit-zoom.ts';
import { themes } from '#core/picture/tokens.ts';
import { sightOfStep } from '#core/presenting/step-sight.ts';
import { drawBody, drawTitle } from '#exporters/page/draw-body.ts';
import { drawMatrixSvg, drawSvg, svgLetters } from '#exporters/svg/draw-svg.ts';
import type { Size } from '#exporters/svg/drawing.ts';
import { escapeXml } from '#exporters/svg/xml.ts';
import { describeMatrix, matrixFigure } from '#i18n/sentences/matrix-words.ts';
import { selectStepMatrix } from '#store/briefing/step-picture.ts';
import { selectStepView, selectWholeGraph } from '#store/briefing/show-step.ts';
import { selectPassages } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

/** Of words alone: letters are set for a page and stand on a screen so many times larger. */
const wordsGrow = 1.5;

/** Accounts side by side, quotations and titles, written as they are on paper; null for what is a picture. */
function writeWords(state: State, step: Step): string | null {
  const [graph, passages] = [selectWholeGraph(state), selectPassages(state)];
  const { kind } = step;
  if (graph === null || (kind !== 'accounts' && kind !== 'quote' && kind !== 'title')) return null;
  const cited = { graph, passages, language: state.language };
  const room = audienceRoom(state.briefing);
  const [width, height] = [room.width / wordsGrow, room.height / wordsGrow];
  const box = { x: width * 0.05, y: height * 0.06, width: width * 0.9, height: height * 0.88 };
  const title = textIn(step.title, state.language);
  // A page has its title above what it shows; here a title is all there is to show.
  const drawn =
    kind === 'title'
      ? drawTitle(title, box, themes.projector)
      : drawBody(
          { body: kind === 'accounts' ? accountsBody(step, cited) : quoteBody(citesOfStep(graph, step), cited) },
          box,
          themes.projector,
          `words-${step.id}`,
          leastInRoom / wordsGrow,
        );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}" ` +
    `font-family="${svgLetters['font-family']}" style="${svgLetters.style}">${drawn}</svg>`
  );
}

/** The matrix of a step as it is placed in the room between title and caption. */
export type PlacedMatrix = {
  readonly told: StepMatrix;
  readonly figure: MatrixFigure;
  readonly size: Size;
  readonly largest: number;
};

/** Null where the step shows something else. */
export function placedMatrix(state: State, step: Step): PlacedMatrix | null {
  const large = state.presenting?.shared.large;
  const told = selectStepMatrix(state, step, large);
  if (told === null) return null;
  const figure = matrixFigure(told);
  // A little larger where there are few cells, and never beyond what is surely seen.
  const largest = Math.min(1.2, told.frame.width / figure.width);
  return { told, figure, size: audienceRoom(state.briefing), largest };
}

function drawStepMatrix(state: State, step: Step, small: boolean): string | null {
  const placed = placedMatrix(state, step);
  if (placed === null) return null;
  const { told, ...drawing } = placed;
  return drawMatrixSvg({
    ...drawing,
    theme: themes.projector,
    prefix: prefixOf(step, small),
    title: textIn(step.title, state.language),
    description: describeMatrix(told, drawing.figure),
    language: state.language,
    small,
  });
}

const prefixOf = ({ id }: Step, small: boolean): string => `step-${id}${small ? '-small' : ''}`;

function drawStepPicture(state: State, step: Step, small: boolean): string | null {
  const arrangement = state.stepPictures.get(step.id)?.arrangement;
  const view = selectStepView(state, step);
  if (arrangement === undefined || view === null) return null;
  const room = audienceRoom(state.briefing);
  const parts = figurePartsOf({ ...state, view, arrangement, pins: {}, frame: room });
  if (parts === null) return null;
  const { picture, highlights, words, description } = figureOf(parts);
  const { cx, cy, width } = sightOfStep(step, arrangement, room, state.presenting?.shared.large);
  const height = (width * room.height) / room.width;
  return drawSvg({
    picture,
    highlights,
    words,
    size: room,
    window: { x: cx - width / 2, y: cy - height / 2, width, height },
    prefix: prefixOf(step, small),
    title: textIn(step.title, state.language),
    description,
    small,
    largest: 4,
  });
}

/** What a step shows, as the audience's window draws it; null until it has been arranged. */
export const drawStep = (state: State, step: Step, small: boolean): string | null =>
  writeWords(state, step) ?? drawStepMatrix(state, step, small) ?? drawStepPicture(state, step, small);
