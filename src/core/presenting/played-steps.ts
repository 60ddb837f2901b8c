import type { Step } from '#core/document/schema.ts';

/** The steps that are shown to an audience, in their order: all but the hidden ones. */
export const playedSteps = (steps: readonly Step[]): readonly Step[] => steps.filter(({ skip }) => skip !== true);

/** A place among so many steps, from 0; the nearest there is. */
export const withinSteps = (step: number, count: number): number => Math.max(0, Math.min(count - 1, step));
