import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrangeColumns } from './columns/arrange-columns.ts';
import { arrangeLanes } from './lanes/arrange-lanes.ts';

/** The one door to the layouts: which picture suits the input. Pure, so it may run in a worker, a page or a test. */
export const arrange = (input: LayoutInput): Arrangement =>
  input.level > 1 && input.nodes.some(({ theme }) => theme !== null) ? arrangeColumns(input) : arrangeLanes(input);
