import type { Arrangement, LayoutInput } from '#core/picture/arrangement.ts';
import { arrangeColumns } from './columns/arrange-columns.ts';
import { extendPicture } from './extend/extend-picture.ts';
import { arrangeGroups } from './groups/arrange-groups.ts';
import { giveSides } from './lane-order/give-sides.ts';
import { arrangeLanes } from './lanes/arrange-lanes.ts';
import { arrangeLayers } from './unlaned/layers/arrange-layers.ts';
import { arrangeRings } from './unlaned/rings/arrange-rings.ts';
import { arrangeTimeline } from './unlaned/timeline/arrange-timeline.ts';

/** The one door to the layouts: which picture suits the input. Pure, so it may run in a worker, a page or a test. */
export const arrange = (input: LayoutInput): Arrangement => arrangeOtherwise(input) ?? arrangeStanding(input);

/** Null where nothing else than lanes was asked for, or what was asked for has nothing to stand on. */
const arrangeOtherwise = (input: LayoutInput): Arrangement | null => {
  switch (input.arrangement ?? 'lanes') {
    case 'lanes':
      return null;
    case 'rings':
      return arrangeRings(giveSides(input));
    case 'timeline':
      return arrangeTimeline(giveSides(input));
    // What is to stand freely has a worker of its own; here it only comes if that one cannot be had.
    case 'free':
    case 'layers':
      return arrangeLayers(input);
  }
};

/** Lanes, with what was added later beside them. */
const arrangeStanding = (input: LayoutInput): Arrangement =>
  [...(input.extra ?? []), ...(input.extraLines ?? [])].length === 0 ? inLanes(input) : extendPicture(input, inLanes);

const inLanes = (input: LayoutInput): Arrangement => {
  if (input.nodes.some(({ members, openedFrom }) => members !== null || openedFrom !== undefined))
    return arrangeGroups(input);
  const sided = giveSides(input);
  const columns = sided.level > 1 && sided.nodes.some(({ theme }) => theme !== null);
  return columns ? arrangeColumns(sided) : arrangeLanes(sided);
};
