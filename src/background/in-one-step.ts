import type { Work } from './job-messages.ts';

/** Work that is done before anybody could ask how far it is. */
export const inOneStep = <Input, Output>(work: (input: Input) => Output): Work<Input, Output> =>
  // oxlint-disable-next-line require-yield
  function* (input) {
    return work(input);
  };
