import { laneWidth, type CardSet } from './cards/card-sets.ts';
import type { Route } from './choose-routes.ts';
import type { LaneOrder } from '#layout/lane-order/order-lanes.ts';
import type { SideName } from '#layout/lane-order/plan-lanes.ts';

type Column = { readonly from: number; readonly to: number };

/** Where the columns stand, and how far brackets and stubs reach from them. */
export type Widths = {
  readonly columns: { readonly [C in SideName | 'middle']: Column };
  readonly stubs: { readonly [S in SideName]: number };
  readonly width: number;
};

/** How steep the lines of each gutter are together; the steeper gutter gets more of the room. */
export type Climb = { readonly [S in SideName]: number };

const tracks = (routes: readonly Route[], column: SideName | 'middle', edge: SideName): number =>
  routes.reduce((most, route) => {
    if (route.kind === 'bracket' && route.column === column && route.edge === edge)
      return Math.max(most, route.track + 1);
    if (route.kind === 'loop' && column === edge && route.side === edge) return Math.max(most, route.track + 1);
    return most;
  }, 0);

const depth = (set: CardSet, count: number): number => (count === 0 ? 0 : set.bracket + set.track * (count - 1));

/** Gutters may open to this many times their width when the frame is wider than the picture. */
const opening = 1.7;

export type WidthNeed = { readonly widths: (target: number, climb: Climb) => Widths; readonly least: number };

export const widthsFor = (routes: readonly Route[], order: LaneOrder, set: CardSet): WidthNeed => {
  const has = { left: order.left.length > 0, middle: order.middle.length > 0, right: order.right.length > 0 };
  const lane = {
    left: has.left ? laneWidth(set, 'left') : 0,
    right: has.right ? laneWidth(set, 'right') : 0,
  };
  const inner = {
    left: depth(set, tracks(routes, 'middle', 'left')),
    right: depth(set, tracks(routes, 'middle', 'right')),
  };
  const margin = {
    left: set.margin + (has.left ? depth(set, tracks(routes, 'left', 'left')) : inner.left),
    right: set.margin + (has.right ? depth(set, tracks(routes, 'right', 'right')) : inner.right),
  };
  const stub = (side: SideName): number => Math.max(set.stub, inner[side] + 13);
  const stubs = { left: stub('left'), right: stub('right') };
  const least = (side: SideName): number => Math.max(set.gutterMin, stubs[side] + set.sideStub + 34);
  const middle = has.middle ? set.middle : 0;
  const gutterNeed = {
    left: has.left && (has.middle || has.right) ? (has.middle ? least('left') : set.gutterMin / 2) : 0,
    right: has.right && (has.middle || has.left) ? (has.middle ? least('right') : set.gutterMin / 2) : 0,
  };
  const both = gutterNeed.left > 0 && gutterNeed.right > 0;
  const gutters =
    Math.max(gutterNeed.left + gutterNeed.right, both ? set.gutters : set.gutters / 2) * Number(has.middle);
  const fixed = margin.left + margin.right + middle + lane.left + lane.right;
  const room = Math.max(gutters, gutterNeed.left + gutterNeed.right);
  const widths = (target: number, climb: Climb): Widths => {
    const open = has.middle ? Math.min(room * opening, Math.max(room, target - fixed)) : room;
    const share = climb.left / Math.max(1, climb.left + climb.right);
    const wanted = open * Math.min(0.66, Math.max(0.34, share));
    const even = Math.round(Math.min(open - gutterNeed.right, Math.max(gutterNeed.left, wanted)) / 2) * 2;
    const left = gutterNeed.left === 0 ? 0 : gutterNeed.right === 0 ? Math.round(open / 2) * 2 : even;
    const right = gutterNeed.right === 0 ? 0 : Math.round(open - left);
    const a = margin.left;
    const b = a + lane.left;
    const c = b + left;
    const d = c + middle;
    const e = d + right;
    const f = e + lane.right;
    return {
      columns: { left: { from: a, to: b }, middle: { from: c, to: d }, right: { from: e, to: f } },
      stubs,
      width: f + margin.right,
    };
  };
  return { widths, least: fixed + room };
};
