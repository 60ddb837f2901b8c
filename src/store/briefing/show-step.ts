import type { Step } from '#core/document/schema.ts';
import { viewOfStep } from '#core/briefing/step/step-view.ts';
import { checkPlace } from '#core/view/check-place.ts';
import { openingView, type View } from '#core/view/view.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

/** The graph of the document as it is read, nothing split: what steps speak of. */
export const selectWholeGraph = ({ document }: Pick<State, 'document'>) => selectGraph({ document, view: openingView });

/** The view of a step, without what the document no longer has; null before there is a document. */
export function selectStepView(state: Pick<State, 'document'>, step: Step): View | null {
  const graph = selectWholeGraph(state);
  if (graph === null) return null;
  const view = viewOfStep(graph, step);
  return checkPlace({ selected: [], reader: null, view, camera: null }, graph).place.view;
}

/** Shows a step on the canvas: its view with its light, and what it has the camera see. */
export function showStep(store: EntenteStore, step: Step): void {
  const state = store.getState();
  const view = selectStepView(state, step);
  if (view === null) return;
  state.chooseStep(step.id);
  state.clearSelection();
  state.showView(view);
  // In a room there is what the step shows; at a desk its matrix is the one that stands there.
  if (state.display === 'desk') {
    if (step.kind === 'matrix') state.showAs('matrix');
    else if (state.view.as === 'matrix') state.showAs('picture');
  }
  const { camera } = step;
  if (camera === undefined) state.fit();
  else if ('fit' in camera) state.fitThese(camera.fit);
  else state.lookAt({ cx: camera.cx, cy: camera.cy, width: camera.w });
}
