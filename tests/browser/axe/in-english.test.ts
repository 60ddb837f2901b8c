import { describe } from 'vitest';
import { axeFindsNothing } from './every-state.ts';

describe('axe finds nothing in English', () => {
  axeFindsNothing('en');
});
