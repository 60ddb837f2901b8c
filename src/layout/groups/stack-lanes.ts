import { placeInOrder } from '#layout/routing/place-in-order.ts';
import type { Closed } from './collapse.ts';
import { spacing } from './group-measures.ts';
import type { SizedBlock } from './size-blocks.ts';

/** A line from lane to lane: it passes the middle above the block of this rank, as one of those that do. */
export type Channel = { readonly gap: number; readonly place: number };

export type Stack = {
  /** Top of each block. */
  readonly tops: readonly number[];
  readonly height: number;
  /** By pair, as `block block`. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** Where the first channel of each gap of the middle runs, and how far apart channels are. */
  readonly firstChannels: readonly number[];
  readonly pitch: number;
};

export const pairName = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

type Lanes = readonly (readonly number[])[];

const passes = 8;

const neighboursOf = ({ blocks, pairs }: Closed): readonly (readonly number[])[] => {
  const near: number[][] = blocks.map(() => []);
  for (const [a, b] of pairs) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  return near;
};

/** Middles of the closed blocks: each as near to what it is joined with as order and gaps allow. */
const settle = (
  closed: Closed,
  lanes: Lanes,
  heights: readonly number[],
  gaps: Lanes,
  bottom: number,
): readonly number[] => {
  const near = neighboursOf(closed);
  const middles = closed.blocks.map(() => bottom / 2);
  for (const [lane, order] of lanes.entries()) {
    const even = order.map((block, rank) => ({
      size: heights[block] ?? 0,
      at: (bottom * (rank + 0.5)) / order.length,
      weight: 1,
    }));
    placeInOrder(even, gaps[lane] ?? [], 0, bottom).forEach((y, rank) => {
      middles[order[rank] ?? 0] = y;
    });
  }
  for (let pass = 0; pass < passes; pass += 1) {
    for (const lane of pass % 2 === 0 ? [1, 0, 2] : [0, 2, 1]) {
      const order = lanes[lane] ?? [];
      const wishes = order.map((block) => {
        const ys = (near[block] ?? []).map((other) => middles[other] ?? 0);
        const at = ys.length === 0 ? (middles[block] ?? 0) : ys.reduce((sum, y) => sum + y, 0) / ys.length;
        return { size: heights[block] ?? 0, at, weight: Math.max(0.2, ys.length) };
      });
      placeInOrder(wishes, gaps[lane] ?? [], 0, bottom).forEach((y, rank) => {
        middles[order[rank] ?? 0] = y;
      });
    }
  }
  return middles;
};

/** Each line from lane to lane takes the gap of the middle nearest to the straight way. */
const chooseChannels = (
  { blocks, pairs }: Closed,
  middle: readonly number[],
  heights: readonly number[],
  middles: readonly number[],
): ReadonlyMap<string, Channel> => {
  const bounds = middle.map((block) => (middles[block] ?? 0) - (heights[block] ?? 0) / 2);
  const last = middle.at(-1);
  bounds.push(last === undefined ? 0 : (middles[last] ?? 0) + (heights[last] ?? 0) / 2);
  const across = pairs
    .filter(([a, b]) => blocks[a]?.lane !== 1 && blocks[b]?.lane !== 1 && blocks[a]?.lane !== blocks[b]?.lane)
    .map(([a, b]) => {
      const way = ((middles[a] ?? 0) + (middles[b] ?? 0)) / 2;
      const distances = bounds.map((bound) => Math.abs(bound - way));
      return { name: pairName(a, b), way, gap: Math.max(0, distances.indexOf(Math.min(...distances))) };
    })
    .toSorted((a, b) => a.way - b.way || (a.name < b.name ? -1 : 1));
  const used = new Map<number, number>();
  return new Map(
    across.map(({ name, gap }) => {
      const place = used.get(gap) ?? 0;
      used.set(gap, place + 1);
      return [name, { gap, place }] as const;
    }),
  );
};

/** What the channels of each gap take, from the one above all blocks to the one below. */
const roomsOf = (channels: ReadonlyMap<string, Channel>, gaps: number, pitch: number): readonly number[] => {
  const counts = Array.from({ length: gaps }, () => 0);
  for (const { gap } of channels.values()) counts[gap] = (counts[gap] ?? 0) + 1;
  return counts.map((count) => (count === 0 ? 0 : Math.ceil((count - 1) * pitch) + 2 * spacing.channelEdge));
};

/**
 * Heights of the blocks: as if all were closed, and from there what stands under an opened group moves down as far as it
 * must. So opening one group moves nothing in other lanes, and nothing above it.
 */
export const stackLanes = (closed: Closed, lanes: Lanes, sizes: readonly SizedBlock[], least: number): Stack => {
  const heights = sizes.map((size) => size.closed);
  const even = lanes.map((order) => order.map((_, rank) => (rank === 0 ? 0 : spacing.cards)));
  const total = (gaps: Lanes): number =>
    Math.max(
      least,
      ...lanes.map((order, lane) =>
        order.reduce((sum, block, rank) => sum + (heights[block] ?? 0) + (gaps[lane]?.[rank] ?? 0), 0),
      ),
    );
  const middle = lanes[1] ?? [];
  const channels = chooseChannels(closed, middle, heights, settle(closed, lanes, heights, even, total(even)));
  const pitch = Math.min(spacing.channel, spacing.allChannels / Math.max(1, channels.size));
  const rooms = roomsOf(channels, middle.length + 1, pitch);
  const room = (gap: number): number => rooms[gap] ?? 0;
  const above = middle.length === 0 ? 0 : room(0);
  const gaps = even.map((own, lane) =>
    lane === 1 ? own.map((gap, rank) => (rank === 0 ? 0 : Math.max(gap, room(rank)))) : own,
  );
  const bottom = total(gaps) + above + room(middle.length);
  const middles = settle(closed, lanes, heights, gaps, bottom);
  const tops = middles.map((y, block) => Math.round(y - (heights[block] ?? 0) / 2));
  let height = 0;
  const firstChannels: number[] = [];
  for (const [lane, order] of lanes.entries()) {
    let edge = lane === 1 ? above : 0;
    for (const [rank, block] of order.entries()) {
      const beside = order.slice(Math.max(0, rank - 1), rank + 1).some((near) => sizes[near]?.opened === true);
      const gap = (gaps[lane]?.[rank] ?? 0) + (beside && rank > 0 ? spacing.opened : 0);
      const top = Math.max(tops[block] ?? 0, Math.round(edge + gap));
      if (lane === 1) firstChannels.push(top - Math.max(0, room(rank) - spacing.channelEdge));
      tops[block] = top;
      edge = top + (sizes[block]?.height ?? 0);
    }
    if (lane === 1) firstChannels.push(edge + spacing.channelEdge);
    height = Math.max(height, edge + (lane === 1 ? room(order.length) : 0));
  }
  return { tops, height, channels, firstChannels, pitch };
};
