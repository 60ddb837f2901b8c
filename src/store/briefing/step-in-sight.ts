import type { Step } from '#core/document/schema.ts';
import { sameSight } from '#core/view/view.ts';
import type { State } from '#store/state.ts';
import { selectStepView } from './show-step.ts';

/** The step that is chosen, if a link to it shows others the same: it is in what this page's address holds, word for word. */
export function selectSharedStep({ step: id, steps, published }: State): Step | null {
  const mine = steps.find((step) => step.id === id);
  const theirs = published?.find((step) => step.id === id);
  if (mine === undefined || theirs === undefined) return null;
  return mine === theirs || JSON.stringify(mine) === JSON.stringify(theirs) ? theirs : null;
}

/** Whether it is shown as a step of its kind is. */
const isShownAs = ({ kind }: Step, { view: { as } }: State): boolean =>
  kind === 'matrix' ? as === 'matrix' : as === null || as === 'picture';

/**
 * Whether the camera was last asked for what the step has it see. What fingers and wheels did since is known only where
 * the step shows all there is: `moved` says whether the camera stands elsewhere than at home.
 */
function isSeenFrom({ camera }: Step, { cameraWish }: State, moved: boolean): boolean {
  if (camera === undefined) return !moved && (cameraWish === null || cameraWish.kind === 'fit');
  return cameraWish?.kind === ('fit' in camera ? 'frame' : 'look');
}

/** The step that is looked at just as others would see it by a link; null where none is. */
export function selectStepInSight(state: State, moved: boolean): Step | null {
  const step = selectSharedStep(state);
  if (step === null || !isShownAs(step, state) || !isSeenFrom(step, state, moved)) return null;
  const view = selectStepView(state, step);
  return view !== null && sameSight(view, state.view) ? step : null;
}
