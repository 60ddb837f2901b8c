import { loneReach, portName, type Ports } from '#layout/routing/ports.ts';
import type { CardSet } from './card-sets.ts';
import type { LaneOrder } from '#layout/lane-order/order-lanes.ts';
import { leastLane, placeLane, type LaneCard } from './place-lane.ts';
import type { LanePlan, SideName } from '#layout/lane-order/plan-lanes.ts';
import { leastHeight, stackMiddle, type Row } from './stack-middle.ts';

export type Heights = {
  readonly y: ReadonlyMap<string, number>;
  readonly captions: readonly { readonly band: 0 | 1 | 2; readonly y: number }[];
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

/** The head row: how high it is, and the middle of it, below the margin and the caption over it. */
const headRow = ({ plan, rows, set, sizeOf }: Scheme): { readonly top: number; readonly middle: number } => {
  const first = rows[0];
  const head = plan.sections[0]?.head ?? null;
  const countries = names.flatMap((name) => plan.sides[name].country ?? []).map(sizeOf);
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
  const { country } = scheme.plan.sides[name];
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
    const cards = order[name].filter((id) => id !== plan.sides[name].country).map((id) => ({ size: sizeOf(id) }));
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
  const { plan, order, sizeOf } = scheme;
  return order[name]
    .filter((id) => id !== plan.sides[name].country)
    .map((id) => {
      const links = plan.gutters.filter((link) => link.side === name && link.card === id);
      const reach = links.length === 1 ? loneReach(sizeOf(id)) : 0;
      const level = links.map(({ key, row, weight }) => {
        const far = (middle.get(row) ?? 0) + (ports.get(portName(key, row, name)) ?? 0);
        const near = ports.get(portName(key, id, name === 'left' ? 'right' : 'left')) ?? 0;
        return { at: far - near, weight, reach };
      });
      const weight = level.reduce((sum, line) => sum + line.weight, 0);
      const at = level.reduce((sum, line) => sum + line.at * line.weight, 0) / weight;
      const lineless = plan.sides[name].lineless.includes(id);
      // A card tied only within its lane goes where it stands in the order.
      const wish = weight === 0 ? 0 : at;
      return { id, size: sizeOf(id), at: lineless ? null : wish, weight: weight === 0 ? 0.01 : weight, level };
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
    const { country } = plan.sides[name];
    if (country !== null) y.set(country, Math.round(middle));
    const feet = plan.loops
      .filter(({ side }) => side === name)
      .map(({ foot }) => {
        const row = rows.find(({ id }) => id === foot);
        return (stack.y.get(foot) ?? bottom) - (row?.size ?? 0) / 2 - set.gap;
      });
    const bounds = { top: laneTop(scheme, name), bottom: Math.min(bottom, ...feet), gaps: set.laneGaps };
    for (const [id, at] of placeLane(laneCards(scheme, name, stack.y, ports), bounds)) y.set(id, at);
  }
  return { y, captions: stack.captions, height: Math.round(bottom + set.verticalMargin) };
};
