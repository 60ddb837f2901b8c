import type { Step } from '#core/document/schema.ts';
import { textIn } from '#core/document/text-in.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { useStoreApi } from '#store/StoreProvider.tsx';
import { notify } from '#ui/overlays/notes.ts';
import { draftNow, duplicate } from './make-steps.ts';

export type StepActions = {
  /** To a place counted from 0. */
  readonly move: (step: Step, to: number) => void;
  readonly remove: (step: Step) => void;
  readonly copy: (step: Step) => void;
  readonly skip: (step: Step) => void;
  readonly draft: () => void;
};

/** What is done with whole steps, and what is said about it. */
export function useStepActions(): StepActions {
  const store = useStoreApi();
  const words = () => laterMessagesIn(store.getState().language).briefing;
  const nameOf = ({ title }: Step): string => textIn(title, store.getState().language) || words().untitled;
  return {
    move: (step, to) => {
      const { steps, moveStep } = store.getState();
      if (steps[to] === undefined || steps[to]?.id === step.id) return;
      moveStep(step.id, to);
      notify(words().moved(nameOf(step), to + 1, steps.length));
    },
    remove: (step) => {
      const { steps, deleteStep } = store.getState();
      const at = steps.findIndex(({ id }) => id === step.id);
      deleteStep(step.id);
      // Not the last step of the history: whatever was done since stays done.
      const restore = (): void => store.getState().addSteps([step], at);
      notify(words().deleted(nameOf(step)), { label: words().actions.undo, run: restore });
    },
    copy: (step) => duplicate(store, step),
    skip: ({ skip, ...step }) => store.getState().changeStep(skip === true ? step : { ...step, skip: true }),
    draft: () => notify(words().drafted(draftNow(store))),
  };
}
