import { leadOf } from '#layout/lane-order/lane-blocks.ts';
import type { LaneOrder } from '#layout/lane-order/order-lanes.ts';
import type { LanePlan, SideName } from '#layout/lane-order/plan-lanes.ts';
import { loneReach, portName, type Ports } from '#layout/routing/ports.ts';
import type { CardSet } from './cards/card-sets.ts';
import { groupNames, roomAbove, type GroupName } from './part-groups.ts';
import { leastLane, placeLane, type LaneCard } from './place-lane.ts';
import { leastHeight, stackMiddle, type Row, type Stack } from './stack-middle.ts';

export type Heights = {
  readonly y: ReadonlyMap<string, number>;
  readonly captions: Stack['captions'];
  readonly groups: readonly GroupName[];
  readonly height: number;
};

type Scheme = {
  readonly plan: LanePlan;
  readonly order: LaneOrder;
  readonly rows: readonly Row[];
  readonly set: CardSet;
  readonly sizeOf: (id: string) => number;
};

const names: readonly SideName[] = ['left', 'right'];

/** The country that a lane has in the head row. */
const leadIn = ({ plan, order }: Scheme, name: SideName): string | null => leadOf(plan.sides[name], order[name]);

const cardsBelow = (scheme: Scheme, name: SideName): readonly string[] =>
  scheme.order[name].slice(leadIn(scheme, name) === null ? 0 : 1);

/** The head row: how high it is, and the middle of it, below the margin and the caption over it. */
const headRow = (scheme: Scheme): { readonly top: number; readonly middle: number } => {
  const { plan, rows, set, sizeOf } = scheme;
  const first = rows[0];
  const head = plan.sections[0]?.head ?? null;
  const countries = names.flatMap((name) => leadIn(scheme, name) ?? []).map(sizeOf);
  const above = first?.gap ?? 0;
  const own = head === null || first === undefined ? 0 : first.size;
  const row = Math.max(own, ...countries, 0);
  if (head !== null) {
    const top = set.verticalMargin + Math.max(0, (row - own) / 2 - above);
    return { top, middle: top + above + own / 2 };
  }
  return { top: set.verticalMargin, middle: set.verticalMargin + above + row / 2 };
};

/** Where the cards of a side lane may begin. */
const laneTop = (scheme: Scheme, name: SideName): number => {
  const country = leadIn(scheme, name);
  const { middle } = headRow(scheme);
  if (country !== null) return middle + scheme.sizeOf(country) / 2 + scheme.set.headGap;
  return scheme.set.verticalMargin + (scheme.rows[0]?.gap ?? 0);
};

/** Below it stands what loops round the foot of the lane. */
const footRoom = ({ plan, rows, set }: Scheme, name: SideName): number => {
  const feet = new Set(plan.loops.filter(({ side }) => side === name).map(({ foot }) => foot));
  const first = rows.findIndex(({ id }) => feet.has(id));
  return first < 0 ? 0 : rows.slice(first).reduce((sum, { gap, size }) => sum + gap + size, 0) - set.gap;
};

/** The least height a picture in this order needs. */
export const leastPicture = (scheme: Scheme): number => {
  const { plan, order, rows, set, sizeOf } = scheme;
  const lanes = names.map((name) => {
    const above = roomAbove(plan.sides[name], order[name], set);
    const cards = cardsBelow(scheme, name).map((id) => ({ size: sizeOf(id), above: above.get(id) ?? 0 }));
    return laneTop(scheme, name) + leastLane(cards, set.laneGaps) + footRoom(scheme, name);
  });
  return Math.ceil(Math.max(headRow(scheme).top + leastHeight(rows), ...lanes) + set.verticalMargin);
};

const laneCards = (
  scheme: Scheme,
  name: SideName,
  middle: ReadonlyMap<string, number>,
  ports: Ports,
): readonly LaneCard[] => {
  const { plan, order, set, sizeOf } = scheme;
  const [only, ...others] = plan.sides[name];
  const above = roomAbove(plan.sides[name], order[name], set);
  return cardsBelow(scheme, name).map((id) => {
    const links = plan.gutters.filter((link) => link.side === name && link.card === id);
    const reach = links.length === 1 ? loneReach(sizeOf(id)) : 0;
    const level = links.map(({ key, row, weight }) => {
      const far = (middle.get(row) ?? 0) + (ports.get(portName(key, row, name)) ?? 0);
      const near = ports.get(portName(key, id, name === 'left' ? 'right' : 'left')) ?? 0;
      return { at: far - near, weight, reach };
    });
    const weight = level.reduce((sum, line) => sum + line.weight, 0);
    const at = level.reduce((sum, line) => sum + line.at * line.weight, 0) / weight;
    // A card tied only within its lane goes where it stands in the order.
    const wish = weight === 0 ? 0 : at;
    return {
      id,
      size: sizeOf(id),
      above: above.get(id) ?? 0,
      at: others.length === 0 && only?.lineless.includes(id) === true ? null : wish,
      weight: weight === 0 ? 0.01 : weight,
      level,
    };
  });
};

/** The height of everything, in a picture at least `target` high if its gaps may open that far. */
export const placeLanes = (scheme: Scheme, ports: Ports, target: number): Heights => {
  const { plan, rows, set } = scheme;
  const { top, middle } = headRow(scheme);
  const height = Math.max(Math.floor(target), leastPicture(scheme));
  const stack = stackMiddle(rows, top, height - set.verticalMargin - top, set);
  const y = new Map(stack.y);
  const bottom = Math.max(stack.bottom, leastPicture(scheme) - set.verticalMargin);
  for (const name of names) {
    const country = leadIn(scheme, name);
    if (country !== null) y.set(country, Math.round(middle));
    const feet = plan.loops
      .filter(({ side }) => side === name)
      .map(({ foot }) => {
        const row = rows.find(({ id }) => id === foot);
        return (stack.y.get(foot) ?? bottom) - (row?.size ?? 0) / 2 - set.gap;
      });
    const bounds = {
      top: laneTop(scheme, name),
      bottom: Math.min(bottom, ...feet),
      gaps: set.laneGaps,
      stacked: plan.sides[name].length > 1,
    };
    for (const [id, at] of placeLane(laneCards(scheme, name, stack.y, ports), bounds)) y.set(id, at);
  }
  const groups = names.flatMap((name) =>
    groupNames(name, plan.sides[name], set, (id) => (y.get(id) ?? 0) - scheme.sizeOf(id) / 2),
  );
  return { y, captions: stack.captions, groups, height: Math.round(bottom + set.verticalMargin) };
};
