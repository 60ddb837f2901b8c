import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import { cameraOfStep } from '#core/briefing/step/step-camera.ts';
import { citesOfStep } from '#core/briefing/step/step-cites.ts';
import type { Briefing, Step } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import { themes } from '#core/picture/tokens.ts';
import type { View } from '#core/view/view.ts';
import type { Sheet } from '#exporters/sheets/sheet.ts';
import type { Window } from '#exporters/svg/drawing.ts';
import { selectStepMatrix } from '#store/briefing/step-picture.ts';
import { selectStepView, selectWholeGraph } from '#store/briefing/show-step.ts';
import { selectDocument, selectLooking, selectPassages, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { citedPassages, numbersOnLines } from './cited-passages.ts';
import { figureOf } from './picture-sheet.ts';
import { matrixBody } from './matrix-sheet.ts';
import { accountsBody, quoteBody } from './words-sheets.ts';

export type ArrangeView = (view: View, frame: Frame, signal: AbortSignal) => Promise<Arrangement | null>;

/** What the audience would see of the picture, or null for all of it. */
const windowOf = (step: Step, arrangement: Arrangement, frame: Frame): Window | null => {
  if (step.camera === undefined) return null;
  const { cx, cy, width } = cameraOfStep(step, arrangement, frame);
  const height = (width * frame.height) / frame.width;
  return { x: cx - width / 2, y: cy - height / 2, width, height };
};

const bodyOf = (state: State, step: Step, view: View, arrangement: Arrangement, frame: Frame): Sheet['body'] | null => {
  const seen = { ...state, view };
  const [document, scene] = [selectDocument(seen), selectScene(seen)];
  if (document === null || scene === null) return null;
  const looking = selectLooking(seen);
  const { language } = state;
  const theme = themes.projector;
  const figure = figureOf({ document, scene, arrangement, looking, view, offsets: {}, theme, language });
  return { ...figure, window: windowOf(step, arrangement, frame) };
};

/** A step as a page or slide; null where the document has nothing of it. */
const stepSheet = async (
  state: State,
  step: Step,
  briefing: Briefing,
  arrange: ArrangeView,
  signal: AbortSignal,
): Promise<Sheet | null> => {
  const { language } = state;
  const [graph, view] = [selectWholeGraph(state), selectStepView(state, step)];
  if (graph === null || view === null) return null;
  const cites = citesOfStep(graph, step);
  const passages = selectPassages(state);
  const { cited, numbers } = citedPassages(graph.document, cites, passages, language);
  const words = {
    id: step.id,
    title: textIn(step.title, language),
    caption: textIn(step.text ?? '', language),
    notes: textIn(step.notes ?? '', language),
    passages: cited,
  };
  const told = selectStepMatrix({ ...state, briefing }, step);
  if (told !== null) return { ...words, body: matrixBody(told, numbers) };
  if (step.kind === 'title') return { ...words, body: { kind: 'title' } };
  if (step.kind === 'accounts') return { ...words, body: accountsBody(step, { graph, passages, language }) };
  if (step.kind === 'quote') return { ...words, body: quoteBody(cites, { graph, passages, language }) };
  const frame = audienceFrame(briefing);
  const arrangement = await arrange(view, frame, signal);
  const body = arrangement === null ? null : bodyOf(state, step, view, arrangement, frame);
  if (body === null) return null;
  const notes = body.kind === 'figure' ? numbersOnLines(body.picture, numbers) : new Map<string, string>();
  return { ...words, body: body.kind === 'figure' ? { ...body, notes } : body };
};

/** All steps that are shown, one after the other, for a screen of this shape; `progressed` hears the share that is done. */
export const stepSheets = async (
  state: State,
  briefing: Briefing,
  arrange: ArrangeView,
  signal: AbortSignal,
): Promise<readonly Sheet[]> => {
  const sheets: Sheet[] = [];
  for (const step of state.steps) {
    if (step.skip === true) continue;
    signal.throwIfAborted();
    // One after the other: a worker does one at a time, and what is cancelled is not begun.
    const sheet = await stepSheet(state, step, briefing, arrange, signal);
    if (sheet !== null) sheets.push(sheet);
  }
  return sheets;
};
