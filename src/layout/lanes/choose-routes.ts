import { assignTracks, chooseSides, type ColumnSide, type Span } from '#layout/routing/brackets.ts';
import type { PortClaim } from '#layout/routing/ports.ts';
import type { LaneOrder } from '#layout/lane-order/order-lanes.ts';
import type { LanePlan, SideName } from '#layout/lane-order/plan-lanes.ts';

type Upright = { readonly key: string; readonly upper: string; readonly lower: string };

/** The way a line takes, once it is known which card stands above which. */
export type Route =
  | {
      readonly kind: 'gutter';
      readonly key: string;
      readonly side: SideName;
      readonly card: string;
      readonly row: string;
    }
  | { readonly kind: 'slot'; readonly key: string; readonly left: string; readonly right: string }
  | ({ readonly kind: 'connector' } & Upright)
  | ({ readonly kind: 'elbow'; readonly place: number; readonly of: number } & Upright)
  | ({
      readonly kind: 'bracket';
      readonly column: SideName | 'middle';
      readonly edge: ColumnSide;
      readonly track: number;
    } & Upright)
  | {
      readonly kind: 'loop';
      readonly key: string;
      readonly side: SideName;
      readonly country: string;
      readonly foot: string;
      readonly track: number;
    };

const places = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, index) => [id, index]));

const upright = (key: string, [a, b]: readonly [string, string], at: ReadonlyMap<string, number>): Upright =>
  (at.get(a) ?? 0) <= (at.get(b) ?? 0) ? { key, upper: a, lower: b } : { key, upper: b, lower: a };

const spanOf = ({ key, upper, lower }: Upright, at: ReadonlyMap<string, number>): Span => ({
  key,
  top: at.get(upper) ?? 0,
  bottom: at.get(lower) ?? 0,
});

const middleRoutes = (plan: LanePlan, order: LaneOrder): readonly Route[] => {
  const at = places(order.middle);
  const anchorOf = new Map(
    plan.sections
      .flatMap(({ head, blocks }) => [...(head === null ? [] : [head]), ...blocks])
      .flatMap(({ id, satellites }) => satellites.map((satellite): [string, string] => [satellite, id])),
  );
  const links = plan.middle.map(({ key, ends }) => upright(key, ends, at));
  const drawn = new Map(plan.middle.map(({ key, phase, ends: [from] }) => [key, `${phase} ${from}`]));
  // Elbows of one phase from one card share a trunk: drawn alike from the same point they lie on each other.
  const trunk = ({ key, upper }: Upright): string => {
    const name = drawn.get(key) ?? '';
    return name.endsWith(` ${upper}`) ? name : `${name} ${key}`;
  };
  const joined = new Set<string>();
  const connectors = links.filter(({ upper, lower }) => {
    const apart = (at.get(lower) ?? 0) - (at.get(upper) ?? 0);
    if (apart !== 1 || joined.has(lower)) return false;
    joined.add(lower);
    return true;
  });
  const rest = links.filter((link) => !connectors.includes(link));
  const elbows = rest.filter(({ upper, lower }) => anchorOf.get(lower) === upper);
  const spans = rest.filter((link) => !elbows.includes(link)).map((link) => ({ ...link, ...spanOf(link, at) }));
  const stubs = { left: order.middle.map(() => 0), right: order.middle.map(() => 0) };
  for (const { side, row } of plan.gutters) {
    const index = at.get(row) ?? 0;
    stubs[side][index] = (stubs[side][index] ?? 0) + 1;
  }
  const { sides } = chooseSides(spans, stubs);
  const edges: readonly ColumnSide[] = ['left', 'right'];
  return [
    ...connectors.map((link): Route => ({ kind: 'connector', ...link })),
    ...elbows.map((link): Route => {
      const trunks = [...new Set(elbows.filter(({ upper }) => upper === link.upper).map(trunk))].toSorted();
      return { kind: 'elbow', place: trunks.indexOf(trunk(link)), of: trunks.length, ...link };
    }),
    ...edges.flatMap((edge) => {
      const here = spans.filter(({ key }) => sides.get(key) === edge);
      const tracks = assignTracks(here);
      return here.map(({ key, upper, lower }): Route => {
        return { kind: 'bracket', column: 'middle', edge, track: tracks.get(key) ?? 0, key, upper, lower };
      });
    }),
  ];
};

const outerRoutes = (plan: LanePlan, order: LaneOrder, side: SideName): readonly Route[] => {
  const at = places(order[side]);
  const links = plan.outer[side].map(({ key, ends }) => upright(key, ends, at));
  const tracks = assignTracks(links.map((link) => spanOf(link, at)));
  const brackets = links.map((link): Route => ({
    kind: 'bracket',
    column: side,
    edge: side,
    track: tracks.get(link.key) ?? 0,
    ...link,
  }));
  const loops = plan.loops
    .filter((loop) => loop.side === side)
    .map((loop, index): Route => ({ kind: 'loop', track: Math.max(-1, ...tracks.values()) + 1 + index, ...loop }));
  return [...brackets, ...loops];
};

export const chooseRoutes = (plan: LanePlan, order: LaneOrder): readonly Route[] => {
  const slots = new Map<string, { left: string; right: string }>();
  for (const { key, side, card, row } of plan.gutters)
    if (row === key) slots.set(key, { left: '', right: '', ...slots.get(key), [side]: card });
  return [
    ...plan.gutters.filter(({ key, row }) => row !== key).map((link): Route => ({ kind: 'gutter', ...link })),
    ...[...slots].map(([key, ends]): Route => ({ kind: 'slot', key, ...ends })),
    ...middleRoutes(plan, order),
    ...outerRoutes(plan, order, 'left'),
    ...outerRoutes(plan, order, 'right'),
  ];
};

const facing: { readonly [S in SideName]: ColumnSide } = { left: 'right', right: 'left' };

/**
 * Which lines leave which edge of which card, with the order they leave in: brackets outermost, in between by the far
 * end's place, so that lines of one card never cross each other.
 */
export const portClaims = (routes: readonly Route[], order: LaneOrder): readonly PortClaim[] => {
  const rowAt = places(order.middle);
  const cardAt = { left: places(order.left), right: places(order.right) };
  const half = (key: string, side: SideName, card: string, row: string): readonly PortClaim[] => [
    { key, card, edge: facing[side], group: 0, rank: rowAt.get(row) ?? 0 },
    { key, card: row, edge: side, group: 0, rank: cardAt[side].get(card) ?? 0 },
  ];
  return routes.flatMap((route): readonly PortClaim[] => {
    const { key } = route;
    switch (route.kind) {
      case 'gutter':
        return half(key, route.side, route.card, route.row);
      case 'slot':
        return [...half(key, 'left', route.left, key), ...half(key, 'right', route.right, key)];
      case 'bracket':
        return [
          { key, card: route.upper, edge: route.edge, group: 1, rank: -route.track },
          { key, card: route.lower, edge: route.edge, group: -1, rank: route.track },
        ];
      case 'loop':
        return [
          { key, card: route.country, edge: route.side, group: 1, rank: -route.track },
          { key, card: route.foot, edge: route.side, group: 0, rank: Number.POSITIVE_INFINITY },
        ];
      case 'elbow':
        return [{ key, card: route.lower, edge: 'left', group: 0, rank: 0 }];
      case 'connector':
        return [];
    }
  });
};
