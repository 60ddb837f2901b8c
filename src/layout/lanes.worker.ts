import { expose } from 'comlink';
import { arrangeLanes } from './lanes/arrange-lanes.ts';
import { giveSides } from './lane-order/give-sides.ts';
import type { LayoutWorker } from './layout.worker.ts';

/** The opening picture alone: half the code of all layouts, and the half that the first picture waits for. */
const worker: LayoutWorker = { arrange: (input) => arrangeLanes(giveSides(input)) };

expose(worker);
