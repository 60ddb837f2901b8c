import { answerJobs } from '#background/answer-jobs.ts';
import { measureGraph } from './measure-graph.ts';

answerJobs(globalThis, measureGraph);
