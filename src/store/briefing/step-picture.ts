import type { Step } from '#core/document/schema.ts';
import { audienceFrame, matrixFrame } from '#core/briefing/step/audience-frame.ts';
import { stepMatrix, type StepMatrix } from '#core/briefing/step/step-matrix.ts';
import { checkedStep } from '#core/briefing/step/step-picture.ts';
import type { CheckedStep } from '#core/briefing/checks/check.ts';
import { writeView } from '#core/view/view-parameters.ts';
import { noFilters, type View } from '#core/view/view.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { remembered, rememberedByText } from '#store/memory/remembered.ts';
import { selectGraph, selectInLight, selectLooking, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import { selectStepView, selectWholeGraph } from './show-step.ts';

type ArrangedFor = Pick<State, 'language' | 'briefing' | 'presenting'>;

/** What decides how a step is arranged: its view but for the light, and for whom, in letters of which size. */
export const arrangedFor = (view: View, { language, briefing, presenting }: ArrangedFor): string =>
  [
    writeView({ ...view, lit: null, lens: 'everyone', filters: noFilters, hidden: [], unmatched: 'dim', size: null }),
    language,
    briefing.aspect,
    ...(presenting?.shared.large === true ? ['large'] : []),
  ].join(' ');

/** A step with the picture that it shows an audience, as far as it has been arranged; null before there is a document. */
export function selectCheckedStep(state: State, step: Step): CheckedStep | null {
  const { stepPictures, briefing } = state;
  const [graph, view] = [selectWholeGraph(state), selectStepView(state, step)];
  if (graph === null || view === null) return null;
  const [scene, looking] = [selectScene({ ...state, view }), selectLooking({ ...state, view })];
  if (scene === null || looking === null) return null;
  const made = stepPictures.get(step.id);
  const arrangement = made?.made === arrangedFor(view, state) ? made.arrangement : null;
  const matrix = selectStepMatrix(state, step);
  return checkedStep({ graph, step, scene, looking, arrangement, frame: audienceFrame(briefing), matrix });
}

type MatrixWish = Pick<Parameters<typeof stepMatrix>[0], 'view' | 'language' | 'frame'>;

/** Checks, thumbnails and screens ask for the same ones: whatever is typed in a step, its matrix stays. */
const matricesOf = remembered((graph: Graph) =>
  remembered((inLight: Narrowed) =>
    rememberedByText((wish: MatrixWish): StepMatrix => stepMatrix({ graph, inLight, ...wish })),
  ),
);

/** The matrix that a step of that kind shows; null for other steps, and before there is a document. */
export function selectStepMatrix(state: State, step: Step, large = false): StepMatrix | null {
  const view = step.kind === 'matrix' ? selectStepView(state, step) : null;
  if (view === null) return null;
  const seen = { ...state, view };
  const [graph, inLight] = [selectGraph(seen), selectInLight(seen)];
  if (graph === null || inLight === null) return null;
  const { language, briefing } = state;
  const { lens, filters, hidden, lit } = view;
  const frame = matrixFrame(briefing, large);
  return matricesOf(graph)(inLight)({ view: { lens, filters, hidden, lit }, language, frame });
}
