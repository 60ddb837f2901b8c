import type { JobAnswer, JobOrder, Work } from './job-messages.ts';

/** Where a worker hears and answers: the worker's own global, or one end of a channel. */
export type JobPort = {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly postMessage: (message: unknown) => void;
};

/** The worker's side: does every job that arrives, one after the other, and says how far it is. */
export const answerJobs = <Input, Output>(port: JobPort, work: Work<Input, Output>): void => {
  const answer = (message: JobAnswer<Output>): void => port.postMessage(message);
  port.addEventListener('message', (event) => {
    const { job, input }: JobOrder<Input> = event.data;
    try {
      const steps = work(input);
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) answer({ job, progress: step.value });
      answer({ job, done: step.value });
    } catch (error) {
      answer({ job, failed: error instanceof Error ? error.message : String(error) });
    }
  });
};
