/** To a worker: do this, and answer under this number. */
export type JobOrder<Input> = { readonly job: number; readonly input: Input };

/** From a worker: how much of the job is done, from 0 to 1; what came of it; or why nothing did. */
export type JobAnswer<Output> =
  | { readonly job: number; readonly progress: number }
  | { readonly job: number; readonly done: Output }
  | { readonly job: number; readonly failed: string };

/**
 * Work that can be watched and left: it yields the share that is done, from 0 to 1, after every slice, and returns what
 * it made.
 */
export type Work<Input, Output> = (input: Input) => Generator<number, Output, void>;
