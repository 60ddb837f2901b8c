import { seededRandom } from '#layout/routing/seeded-random.ts';

/**
 * The libraries that find places by forces ask `Math.random` and take no seed: while they run it gives the numbers of
 * one, so that the same input has the same picture.
 */
export const withSeed = <Result>(seed: number, run: () => Result): Result => {
  const { random } = Math;
  Math.random = seededRandom(seed);
  try {
    return run();
  } finally {
    Math.random = random;
  }
};
