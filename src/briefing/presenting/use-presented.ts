import type { Step } from '#core/document/schema.ts';
import { playedSteps, withinSteps } from '#core/presenting/played-steps.ts';
import type { Shared } from '#core/presenting/shared.ts';
import { useStore } from '#store/StoreProvider.tsx';

export type Presented = {
  readonly shared: Shared;
  readonly steps: readonly Step[];
  /** The one that is shown; null in a briefing without steps. */
  readonly step: Step | null;
  /** Its place, from 0. */
  readonly at: number;
};

/** What both windows show; null while nothing is presented. */
export function usePresented(): Presented | null {
  const shared = useStore((state) => state.presenting?.shared ?? null);
  const all = useStore((state) => state.steps);
  if (shared === null) return null;
  const steps = playedSteps(all);
  const at = withinSteps(shared.step, steps.length);
  return { shared, steps, step: steps[at] ?? null, at };
}
