import { expect } from 'vitest';

/** Looks again and again until it is as expected; a machine under load may take its time. */
export const soon = <Seen>(look: () => Promise<Seen>) =>
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- what it returns is awaited by each test.
  expect.poll(look, { timeout: 20_000, interval: 30 });
