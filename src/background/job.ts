/** Work that somebody waits for: who hears of it, and when it is given up. */
export type Job<Input, Output> = {
  readonly number: number;
  readonly input: Input;
  readonly signal: AbortSignal;
  readonly progressed: (share: number) => void;
  readonly done: (output: Output) => void;
  readonly failed: (error: unknown) => void;
};

/** The job as its runner keeps it: what its worker says twice or too late is not passed on. */
export const createJob = <Input, Output>(
  wish: Job<Input, Output>,
  /** Called once, when there is an outcome. */
  settled: () => void,
): Job<Input, Output> => {
  let share = 0;
  return {
    ...wish,
    // A job that began anew is not heard of until it is further than it was.
    progressed: (reached) => {
      if (reached <= share || wish.signal.aborted) return;
      share = reached;
      wish.progressed(reached);
    },
    done: (output) => {
      settled();
      wish.done(output);
    },
    failed: (error) => {
      settled();
      wish.failed(error);
    },
  };
};
