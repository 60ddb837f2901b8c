import { seenOf, withSeen } from '#core/briefing/step/step-sum.ts';
import type { StepCheck } from './check.ts';

/** The data say something else than when the step was made. A step that was written by hand says nothing of it. */
export const changed: StepCheck = {
  find: ({ graph, step }) =>
    step.seen === undefined || step.seen === seenOf(graph.document, step)
      ? null
      : { code: 'changed', amount: 0, most: 0, ids: [], fix: 'reread' },
  mend: ({ graph, step }) => withSeen(graph.document, step),
};
