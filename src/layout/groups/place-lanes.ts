import type { Look } from '#core/document/schema.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { leastZoom } from '#core/picture/fit-zoom.ts';
import type { ColumnSide } from '#layout/routing/brackets.ts';
import type { Face } from '#layout/lanes/cards/size-cards.ts';
import type { Closed } from './collapse.ts';
import { groupMeasures, spacing } from './group-measures.ts';
import { laneSides, portsOf, tracksRoom, type LaneSides } from './lane-sides.ts';
import { orderBlocks } from './order-blocks.ts';
import { laneWidth, sizeBlock } from './size-blocks.ts';
import { stackLanes, type Stack } from './stack-lanes.ts';

export type PlacedCard = {
  readonly face: Face;
  readonly look: Look;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** Height of the way out under its row, for a card of an opened group with others at that side. */
  readonly alley: number;
  readonly hidden: { readonly left: boolean; readonly right: boolean };
};

export type PlacedLanes = {
  readonly cards: ReadonlyMap<string, PlacedCard>;
  readonly lanes: readonly { readonly left: number; readonly right: number }[];
  readonly stack: Stack;
  /** Level stretches beside the middle, where its brackets stand. */
  readonly stubs: { readonly [S in ColumnSide]: number };
  readonly sides: LaneSides;
  readonly width: number;
};

export const placeLanes = (closed: Closed, frame: Frame): PlacedLanes => {
  const { blocks } = closed;
  const lanes = orderBlocks(closed);
  const widths = lanes.map((order) => laneWidth(order.flatMap((block) => blocks[block] ?? [])));
  const sides = laneSides(closed, lanes);
  const ports = portsOf(closed, sides);
  const sizes = blocks.map((block, index) => sizeBlock(block, widths[block.lane] ?? 0, ports[index] ?? 0));
  const stack = stackLanes(closed, lanes, sizes, Math.min(frame.height, 700) - spacing.top - spacing.margin);
  const stubs = { left: tracksRoom(closed, sides, 1, 'left'), right: tracksRoom(closed, sides, 1, 'right') };
  const outer = [tracksRoom(closed, sides, 0, 'left'), tracksRoom(closed, sides, 2, 'right')];
  const room = frame.width / leastZoom(groupMeasures, frame);
  const free =
    room - widths.reduce((sum, width) => sum + width, 0) - (outer[0] ?? 0) - (outer[1] ?? 0) - 2 * spacing.margin;
  const gutter = Math.round(
    Math.min(spacing.mostGutter, Math.max(spacing.leastGutter + Math.max(stubs.left, stubs.right), free / 2)),
  );
  const spans = lanes.map((order, lane) => {
    const columns = Math.max(1, ...order.map((block) => sizes[block]?.columns ?? 1));
    return columns * (widths[lane] ?? 0) + (columns - 1) * spacing.columns;
  });
  const bounds: { left: number; right: number }[] = [];
  let left = spacing.margin + (outer[0] ?? 0);
  for (const span of spans) {
    bounds.push({ left, right: left + span });
    left += span + gutter;
  }
  const cards = new Map<string, PlacedCard>();
  for (const [index, { lane, nodes }] of blocks.entries()) {
    const [size, bound, width] = [sizes[index], bounds[lane], widths[lane] ?? 0];
    if (size === undefined || bound === undefined) continue;
    const pitch = width + spacing.columns;
    const span = size.columns * pitch - spacing.columns;
    // Groups of the left lane grow to the left, those of the right to the right: the gutters stay as wide as they were.
    const start =
      lane === 0 ? bound.right - span : lane === 2 ? bound.left : Math.round((bound.left + bound.right - span) / 2);
    const top = stack.tops[index] ?? 0;
    for (const [place, { face, row, column, y }] of size.cells.entries()) {
      const low = Math.max(
        ...size.cells.filter((cell) => cell.row === row).map((cell) => cell.y + cell.face.height / 2),
      );
      const own = lane === 0 ? size.columns - 1 - column : column;
      cards.set(face.id, {
        face,
        look: nodes[place]?.look ?? 'subject',
        lane,
        x: start + own * pitch + width / 2,
        y: top + y,
        alley: Math.round(top + low + spacing.rows / 2 + ((own % 3) - 1) * 3),
        hidden: { left: own > 0, right: own < size.columns - 1 },
      });
    }
  }
  const last = bounds.at(-1)?.right ?? 0;
  return { cards, lanes: bounds, stack, stubs, sides, width: last + (outer[1] ?? 0) + spacing.margin };
};
