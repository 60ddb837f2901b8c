import type { Step } from '#core/document/schema.ts';
import { sameSight } from '#core/view/view.ts';
import type { State } from '#store/state.ts';
import { selectStepView } from './show-step.ts';

/** The step that is looked at just as the file has it, so that a link to it shows the same; null where none is. */
export function selectStepInSight(state: State): Step | null {
  const step = state.saved.steps.find(({ id }) => id === state.step);
  if (step === undefined || !state.steps.includes(step)) return null;
  const view = selectStepView(state, step);
  return view !== null && sameSight(view, state.view) ? step : null;
}
