import type { StateCreator } from 'zustand/vanilla';
import type { EntenteDocument, Step } from '#core/document/schema.ts';
import type { BriefingState } from '#store/briefing/briefing-state.ts';
import type { State } from '#store/state.ts';

type Written = Pick<BriefingState, 'steps' | 'briefing'>;

const asSaved = (written: Written): Pick<BriefingState, 'steps' | 'briefing' | 'saved' | 'typing'> => ({
  ...written,
  saved: written,
  typing: null,
});

/** A briefing as a document brings it; nothing of the one before is carried over. */
export const briefingOf = (
  { story = [], briefing = {} }: Pick<EntenteDocument, 'story' | 'briefing'>,
  isOfPage: boolean,
): Pick<BriefingState, keyof ReturnType<typeof asSaved> | 'published' | 'step' | 'stepPictures' | 'timings'> => ({
  ...asSaved({ steps: story, briefing }),
  published: isOfPage ? story : null,
  step: null,
  stepPictures: new Map(),
  timings: new Map(),
});

const moved = (steps: readonly Step[], id: string, to: number): readonly Step[] => {
  const step = steps.find((each) => each.id === id);
  const others = steps.filter((each) => each.id !== id);
  return step === undefined ? steps : others.toSpliced(Math.max(0, to), 0, step);
};

/** The steps of the briefing. All that is written in them can be undone, in the one history that there is. */
export const briefingSlice: StateCreator<State, [], [], BriefingState> = (set) => ({
  ...briefingOf({}, false),
  stripOpen: false,
  editor: 'closed',
  keeping: 'kept',
  toggleStrip: () => set(({ stripOpen }) => ({ stripOpen: !stripOpen })),
  addSteps: (added, at) =>
    set(({ steps }) => ({
      steps: steps.toSpliced(at ?? steps.length, 0, ...added),
      step: added[0]?.id ?? null,
      typing: null,
    })),
  changeStep: (step, typing) =>
    set(({ steps }) => ({
      steps: steps.map((each) => (each.id === step.id ? step : each)),
      typing: typing === undefined ? null : `${step.id} ${typing}`,
    })),
  changeSteps: (steps) => set({ steps, typing: null }),
  stepsTimed: (timings) => set({ timings }),
  moveStep: (id, to) => set(({ steps }) => ({ steps: moved(steps, id, to), typing: null })),
  deleteStep: (id) =>
    set(({ steps, step }) => {
      const at = steps.findIndex((each) => each.id === id);
      const others = steps.filter((each) => each.id !== id);
      return {
        steps: others,
        step: step === id ? (others[Math.min(at, others.length - 1)]?.id ?? null) : step,
        typing: null,
      };
    }),
  chooseStep: (step) => set({ step }),
  edit: (editor) => set({ editor }),
  changeBriefing: (briefing, typing) => set({ briefing, typing: typing === undefined ? null : `briefing ${typing}` }),
  briefingRestored: (steps, briefing) => set({ steps, briefing, typing: null }),
  discardBriefing: () => set(({ saved }) => ({ ...saved, typing: null })),
  briefingSaved: (text) => set(({ steps, briefing }) => ({ ...asSaved({ steps, briefing }), text })),
  keepingRefused: () => set({ keeping: 'refused' }),
  stepsArranged: (stepPictures) => set({ stepPictures }),
});
