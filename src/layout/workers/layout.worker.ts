import { answerJobs } from '#background/answer-jobs.ts';
import { inOneStep } from '#background/in-one-step.ts';
import { arrange } from '#layout/arrange.ts';
import type { LayoutWork } from '#layout/layout-runner.ts';

/** Every layout that says beforehand where things stand; the one that finds out by forces has a worker of its own. */
const work: LayoutWork = inOneStep(arrange);

answerJobs(globalThis, work);
