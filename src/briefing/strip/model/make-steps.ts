import { draftBriefing } from '#core/briefing/draft/draft-briefing.ts';
import { captureStep, freeStepId, highlightOf, litBy, withView } from '#core/briefing/step/capture-step.ts';
import { captureCamera } from '#core/briefing/step/step-camera.ts';
import { strongestEach } from '#core/briefing/step/step-cites.ts';
import { withSeen } from '#core/briefing/step/step-sum.ts';
import type { Step } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { cameraOf } from '#core/view/place.ts';
import { draftWords, stepTitle } from './draft-words.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectWholeGraph, showStep } from '#store/briefing/show-step.ts';
import { selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

const highlightIn = (graph: Graph, state: State) => highlightOf(graph, selectScene(state), state.selected);

/** What fills the screen now, as it goes into a step. */
function cameraIn({ viewport, arrangement }: State): Step['camera'] {
  if (viewport === null || arrangement === null) return undefined;
  return captureCamera(arrangement, { ...cameraOf(viewport), height: viewport.height / viewport.zoom });
}

/** Makes what is looked at a step, after the one that was shown last, and has its title written. */
export function captureNow(store: EntenteStore): void {
  const state = store.getState();
  const graph = selectWholeGraph(state);
  if (graph === null) return;
  const captured = captureStep(graph, {
    view: state.view,
    highlight: highlightIn(graph, state),
    camera: cameraIn(state),
  });
  const lit = [
    ...(captured.claims ?? []).flatMap((id) => graph.claims.get(id) ?? []),
    ...(captured.nodes ?? []).flatMap((id) => graph.nodes.get(id)?.claims.slice(0, 1) ?? []),
  ];
  const title = stepTitle(graph.document, strongestEach(graph, lit), state.language);
  const step = withSeen(graph.document, { id: freeStepId(state.steps), title, ...captured });
  const at = state.steps.findIndex(({ id }) => id === state.step);
  state.addSteps([step], at === -1 ? undefined : at + 1);
  state.edit('title');
  if (!state.stripOpen) state.toggleStrip();
  showStep(store, step);
}

/** The step with what is selected in its light; where nothing is, with everything. */
export function lightSelected(store: EntenteStore, step: Step): void {
  const state = store.getState();
  const graph = selectWholeGraph(state);
  if (graph === null) return;
  const { nodes: _1, claims: _2, ...rest } = step;
  const lit = litBy(null, highlightIn(graph, state));
  const lighted: Step = {
    ...rest,
    ...(lit && lit.nodes.length > 0 && { nodes: lit.nodes }),
    ...(lit && lit.claims.length > 0 && { claims: lit.claims }),
  };
  change(store, withSeen(graph.document, lighted));
}

/** The step with the view and the camera of the screen; its light stays. What is drawn may become a matrix, and back. */
export function captureAgain(store: EntenteStore, step: Step): void {
  const state = store.getState();
  const graph = selectWholeGraph(state);
  if (graph === null) return;
  const { nodes = [], claims = [], rest = 'dim' } = step;
  const view = { ...state.view, lit: { nodes, claims, rest } };
  const { camera: _1, kind, ...words } = step;
  const captured = captureStep(graph, { view, highlight: { nodes: [], claims: [] }, camera: cameraIn(state) });
  const isDrawn = kind === undefined || kind === 'map' || kind === 'matrix';
  const { camera, kind: shown } = isDrawn ? captured : { ...captured, kind };
  change(store, { ...withView(words, captured), ...(camera && { camera }), ...(shown && { kind: shown }) });
}

/** Changes a step and shows it as it is now. */
export function change(store: EntenteStore, step: Step): void {
  store.getState().changeStep(step);
  showStep(store, step);
}

/** Puts a draft from the data behind the steps there are; returns how many steps it has. */
export function draftNow(store: EntenteStore): number {
  const state = store.getState();
  const graph = selectWholeGraph(state);
  if (graph === null) return 0;
  const drafted = draftBriefing(graph).reduce<readonly Step[]>((made, each) => {
    const step = draftWords(graph, each, state.language);
    const isTaken = [...state.steps, ...made].some(({ id }) => id === step.id);
    return [...made, isTaken ? { ...step, id: freeStepId([...state.steps, ...made]) } : step];
  }, []);
  state.addSteps(drafted);
  const [first] = drafted;
  if (first !== undefined) showStep(store, first);
  return drafted.length;
}

/** A copy of a step right behind it. */
export function duplicate(store: EntenteStore, step: Step): void {
  const { steps, addSteps } = store.getState();
  addSteps([{ ...step, id: freeStepId(steps) }], steps.findIndex(({ id }) => id === step.id) + 1);
}
