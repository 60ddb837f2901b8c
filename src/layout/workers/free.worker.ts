import { answerJobs } from '#background/answer-jobs.ts';
import { arrangeFree } from '#layout/unlaned/free/arrange-free.ts';

/** By itself, because its libraries are larger than all other layouts together. */
answerJobs(globalThis, arrangeFree);
