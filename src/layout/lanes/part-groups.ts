import { cardsIn, type LaneBlock } from '#layout/lane-order/lane-blocks.ts';
import type { SideName } from '#layout/lane-order/plan-lanes.ts';
import type { CardSet } from './cards/card-sets.ts';

/** The name of a group over its cards; `y` is its vertical middle. */
export type GroupName = { readonly side: SideName; readonly text: string; readonly y: number };

/** The line that a name takes; on a projector, whose captions are left out, groups are named all the same. */
const nameHeight = ({ captionFont, captionHeight }: CardSet): number =>
  Math.max(captionHeight, Math.ceil(captionFont * 1.4));

/** What stays free above the first card of each group of a lane besides the gap: room for its name, and to tell it apart. */
export const roomAbove = (
  blocks: readonly LaneBlock[],
  order: readonly string[],
  set: CardSet,
): ReadonlyMap<string, number> => {
  const blockOf = new Map(blocks.flatMap((block) => cardsIn(block).map((id) => [id, block] as const)));
  const room = new Map<string, number>();
  let previous: LaneBlock | undefined;
  for (const id of order) {
    const block = blockOf.get(id);
    if (block === undefined || block === previous) continue;
    room.set(id, (previous === undefined ? 0 : set.blockGap) + (block.caption === null ? 0 : nameHeight(set)));
    previous = block;
  }
  return room;
};

/** Names right above the highest card of each group that has one. `topOf`: the upper edge of a card. */
export const groupNames = (
  side: SideName,
  blocks: readonly LaneBlock[],
  set: CardSet,
  topOf: (id: string) => number,
): readonly GroupName[] =>
  blocks.flatMap((block) => {
    if (block.caption === null) return [];
    const top = Math.min(...cardsIn(block).map(topOf));
    return [{ side, text: block.caption, y: Math.round(top - nameHeight(set) / 2 - 2) }];
  });
