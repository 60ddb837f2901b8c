import { useMemo } from 'react';
import { checkStep } from '#core/briefing/checks/check-step.ts';
import type { CheckedStep, Fault } from '#core/briefing/checks/check.ts';
import type { Step } from '#core/document/schema.ts';
import { selectCheckedStep } from '#store/briefing/step-picture.ts';
import { thumbnailOf } from './thumbnail.ts';
import { useStore, useStoreApi } from '#store/StoreProvider.tsx';

export type StepReport = {
  readonly checked: CheckedStep | null;
  readonly faults: readonly Fault[];
  /** The picture has not come yet, so that what it shows could not be looked at. */
  readonly waiting: boolean;
  /** The address of its thumbnail; null until it is there. */
  readonly image: string | null;
};

/** What is at fault with each step, by its id; looked at anew when a step, its picture or the document changes. */
export function useChecks(steps: readonly Step[]): ReadonlyMap<string, StepReport> {
  const store = useStoreApi();
  const document = useStore((state) => state.document);
  const pictures = useStore((state) => state.stepPictures);
  const briefing = useStore((state) => state.briefing);
  const language = useStore((state) => state.language);
  return useMemo(() => {
    // What the checks ask of the store is among these; the rest of it changes with every movement.
    const state = { ...store.getState(), document, stepPictures: pictures, briefing, language };
    return new Map(
      steps.map((step) => {
        const checked = selectCheckedStep(state, step);
        const faults = checked === null ? [] : checkStep(checked);
        return [
          step.id,
          { checked, faults, waiting: (checked?.arrangement ?? null) === null, image: thumbnailOf(state, step) },
        ] as const;
      }),
    );
  }, [store, steps, document, pictures, briefing, language]);
}
