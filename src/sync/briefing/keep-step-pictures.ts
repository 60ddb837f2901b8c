import { audienceFrame } from '#core/briefing/step/audience-frame.ts';
import type { Step } from '#core/document/schema.ts';
import type { LayoutInput } from '#core/picture/arrangement.ts';
import type { View } from '#core/view/view.ts';
import type { StepArrangement } from '#store/briefing/briefing-state.ts';
import { selectStepView } from '#store/briefing/show-step.ts';
import { arrangedFor } from '#store/briefing/step-picture.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectCentre, selectGraph, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Arrange } from '#sync/keep-positions.ts';
import { toLayoutInput } from '#sync/to-layout-input.ts';

/** In the strip, in the notes, and among all steps at once. */
const areShown = ({ stripOpen, presenting }: State): boolean => stripOpen || presenting !== null;

type Wanted = { readonly made: string; readonly view: View };

/**
 * Keeps the pictures of the steps arranged for an audience while they are shown, one after another: what has the same
 * view as another step, or as before, is not arranged again. Returns the stop.
 */
export function keepStepPictures(store: EntenteStore, arrange: Arrange): () => void {
  let running = new AbortController();
  let isBusy = false;
  const failed = new Set<string>();

  const wantedOf = (state: State, step: Step): Wanted | null => {
    const view = selectStepView(state, step);
    return view && { made: arrangedFor(view, state), view };
  };
  const inputFor = (state: State, { view }: Wanted): LayoutInput | null => {
    const seen = { ...state, view };
    const [graph, scene] = [selectGraph(seen), selectScene(seen)];
    if (graph === null || scene === null) return null;
    const centre = selectCentre(seen)?.id ?? null;
    const { arrangement } = view;
    const frame = audienceFrame(state.briefing, state.presenting?.shared.large);
    return toLayoutInput(graph, scene, frame, state.language, { arrangement, centre });
  };

  /** What is known already stays known under the names that the steps have now; the first that is not is next. */
  const next = (state: State): readonly [step: Step, wanted: Wanted] | null => {
    const known = new Map([...state.stepPictures.values()].map((each) => [each.made, each]));
    const kept = new Map<string, StepArrangement>();
    let missing: readonly [Step, Wanted] | null = null;
    for (const step of state.steps) {
      const wanted = wantedOf(state, step);
      const found = wanted && known.get(wanted.made);
      if (found) kept.set(step.id, found);
      else if (wanted !== null && missing === null && !failed.has(wanted.made)) missing = [step, wanted];
    }
    const isSame =
      kept.size === state.stepPictures.size && [...kept].every(([id, each]) => state.stepPictures.get(id) === each);
    if (!isSame) state.stepsArranged(kept);
    return missing;
  };

  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    running = new AbortController();
    const { signal } = running;
    for (let todo = next(store.getState()); todo !== null && !signal.aborted; todo = next(store.getState())) {
      const [step, wanted] = todo;
      const { document } = store.getState();
      const input = inputFor(store.getState(), wanted);
      try {
        const arrangement = input && (await arrange(input, signal, () => {}));
        const state = store.getState();
        if (arrangement === null) failed.add(wanted.made);
        else if (state.document === document)
          state.stepsArranged(new Map(state.stepPictures).set(step.id, { made: wanted.made, arrangement }));
      } catch {
        failed.add(wanted.made);
      }
    }
    isBusy = false;
  };

  const update = (state: State, before: State | null): void => {
    if (!areShown(state) || state.document === null) return;
    const isSame =
      before !== null &&
      areShown(before) &&
      before.document === state.document &&
      before.steps === state.steps &&
      before.briefing === state.briefing &&
      before.language === state.language &&
      before.presenting?.shared.large === state.presenting?.shared.large;
    if (isSame) return;
    if (before?.document !== state.document) failed.clear();
    void work();
  };
  const stop = store.subscribe(update);
  update(store.getState(), null);
  return () => {
    stop();
    running.abort();
  };
}
