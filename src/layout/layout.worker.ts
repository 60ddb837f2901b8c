import { expose } from 'comlink';
import { arrange } from './arrange.ts';

/** What the worker does; the runner's own type is taken from here. */
const worker = { arrange };

export type LayoutWorker = typeof worker;

expose(worker);
