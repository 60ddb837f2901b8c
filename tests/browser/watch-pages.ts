import { afterAll, afterEach, beforeEach } from 'vitest';
import { fileEnds, testEnds, testStarts } from './open-page.ts';

// Set up for every browser test file, so that no test can forget to look for errors in its page.
beforeEach(testStarts);
afterEach(testEnds);
afterAll(fileEnds);
