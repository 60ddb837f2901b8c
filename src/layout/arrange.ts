import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrangeColumns } from './columns/arrange-columns.ts';
import { arrangeGroups } from './groups/arrange-groups.ts';
import { giveSides } from './lane-order/give-sides.ts';
import { arrangeLanes } from './lanes/arrange-lanes.ts';

/** The one door to the layouts: which picture suits the input. Pure, so it may run in a worker, a page or a test. */
export const arrange = (input: LayoutInput): Arrangement => {
  if (input.nodes.some(({ members, openedFrom }) => members !== null || openedFrom !== undefined))
    return arrangeGroups(input);
  const sided = giveSides(input);
  const columns = sided.level > 1 && sided.nodes.some(({ theme }) => theme !== null);
  return columns ? arrangeColumns(sided) : arrangeLanes(sided);
};
