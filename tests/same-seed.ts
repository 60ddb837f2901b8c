import fc from 'fast-check';

/**
 * Property tests draw the same examples at every run, so that a check of one commit always says the same. Others are
 * drawn with `SEED=random npm run test:unit`, as many as `RUNS` says; what they find becomes an example of its own.
 */
const { SEED: seed = '20231206', RUNS: runs } = process.env;

fc.configureGlobal({
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});
