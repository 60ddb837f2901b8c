import { answerJobs } from '#background/answer-jobs.ts';
import { inOneStep } from '#background/in-one-step.ts';
import { giveSides } from '#layout/lane-order/give-sides.ts';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import type { LayoutWork } from '#layout/layout-runner.ts';

/** The opening picture alone: half the code of all layouts, and the half that the first picture waits for. */
const work: LayoutWork = inOneStep((input) => arrangeLanes(giveSides(input)));

answerJobs(globalThis, work);
