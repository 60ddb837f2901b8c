import { describe } from 'vitest';
import { axeFindsNothing } from './axe-finds-nothing.ts';

describe('axe finds nothing, and nothing is too small to be pressed, in English', () => {
  axeFindsNothing('en');
});
