import { answerJobs } from '#background/answer-jobs.ts';
import type { Work } from '#background/job-messages.ts';
import type { StartWorker } from '#background/keep-worker.ts';

/** Stands in for workers: channels whose far ends do the work, or hear the job and never answer where it says so. */
export const channelWorkers = <Input, Output>(work: Work<Input, Output>, isStuck: (input: Input) => boolean) => {
  const counts = { started: 0, ended: 0, asked: 0 };
  const open = new Set<MessagePort>();
  const start: StartWorker = async () => {
    counts.started += 1;
    const { port1, port2 } = new MessageChannel();
    open.add(port1).add(port2);
    answerJobs<Input, Output>(
      {
        postMessage: (message) => port2.postMessage(message),
        addEventListener: (type, listener) =>
          port2.addEventListener(type, (event) => {
            counts.asked += 1;
            if (!isStuck(event.data.input)) listener(event);
          }),
      },
      work,
    );
    port1.start();
    port2.start();
    const terminate = (): void => {
      counts.ended += 1;
      port1.close();
      port2.close();
    };
    return Object.assign(port1, { terminate });
  };
  return { start, counts, close: () => open.forEach((port) => port.close()) };
};
