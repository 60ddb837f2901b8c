/** What is needed of a worker. */
export type JobWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  readonly addEventListener: (type: 'message' | 'error', listener: (event: MessageEvent) => void) => void;
};

/** How workers come about: handed in, so that a test can refuse them. */
export type StartWorker = () => Promise<JobWorker>;

type KeptWorker = {
  /** The one worker, started where there is none; null where workers are refused. */
  readonly get: () => Promise<JobWorker | null>;
  /** Ends the worker; the next one is started when it is needed. */
  readonly end: () => void;
  readonly isRefused: () => boolean;
};

/** Keeps one worker at a time. Once one could not be started, or broke down, there is none any more. */
export const keepWorker = (
  startWorker: StartWorker,
  heard: (message: MessageEvent) => void,
  brokeDown: () => void,
): KeptWorker => {
  let running: Promise<JobWorker | null> | null = null;
  let refused = false;

  const end = (): void => {
    void running?.then((worker) => worker?.terminate());
    running = null;
  };
  const giveUp = (): void => {
    if (refused) return;
    refused = true;
    end();
    brokeDown();
  };
  const start = async (): Promise<JobWorker | null> => {
    try {
      const worker = await startWorker();
      worker.addEventListener('message', heard);
      worker.addEventListener('error', giveUp);
      return worker;
    } catch {
      refused = true;
      return null;
    }
  };
  return {
    get: async () => (refused ? null : await (running ??= start())),
    end,
    isRefused: () => refused,
  };
};
