import type { Frame, LayoutInput } from '#core/picture/arrangement.ts';
import { leastZoom, roomAt, wholeZoom } from '#core/picture/fit-zoom.ts';
import { applyOrder, type LaneOrder } from '#layout/lane-order/order-lanes.ts';
import type { LanePlan, SideName } from '#layout/lane-order/plan-lanes.ts';
import { claimsByEdge, type PortClaim } from '#layout/routing/ports.ts';
import { laneWidth, projectorSets, type CardSet } from './cards/card-sets.ts';
import { chooseRoutes, portClaims, type Route } from './choose-routes.ts';
import { leastPicture } from './place-lanes.ts';
import { sizeCard, type Face, type FaceRules } from './cards/size-cards.ts';
import { middleRows, type Row } from './stack-middle.ts';
import { widthsFor, type WidthNeed } from './widths.ts';

export type LaneRules = FaceRules & { readonly set: CardSet };

/** What does not depend on sizes: who stands above whom, and which way each line goes. */
export type Topology = {
  readonly plan: LanePlan;
  readonly order: LaneOrder;
  readonly routes: readonly Route[];
  readonly edges: ReadonlyMap<string, readonly PortClaim[]>;
};

export const topologyOf = (plan: LanePlan, known: LaneOrder): Topology => {
  const order = applyOrder(plan, known);
  const routes = chooseRoutes(plan, order);
  return { plan, order, routes, edges: claimsByEdge(portClaims(routes, order)) };
};

/** The cards of one set with their sizes, before they are placed: enough to know whether they fit. */
export type Attempt = Topology & {
  readonly rules: LaneRules;
  readonly faces: ReadonlyMap<string, Face>;
  readonly slotHeight: number;
  readonly rows: readonly Row[];
  readonly need: WidthNeed;
  /** Some label does not fit its card. */
  readonly cut: boolean;
  readonly least: { readonly width: number; readonly height: number };
};

/** About as wide as a picture of the narrowest cards is. */
const narrowestProjector = projectorSets.reduce(
  (least, { side, middle, gutters, margin }) => Math.min(least, 2 * side + middle + gutters + 2 * margin + 13),
  Number.POSITIVE_INFINITY,
);

/** More slots than this lie close, without their words. */
const fewSlots = 8;

export const satellitesOf = (plan: LanePlan): ReadonlySet<string> =>
  new Set(plan.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.satellites)));

const facesOf = (input: LayoutInput, { plan, edges }: Topology, rules: LaneRules): ReadonlyMap<string, Face> => {
  const { set } = rules;
  const satellites = satellitesOf(plan);
  const count = (id: string, edge: SideName): number => edges.get(`${id}@${edge}`)?.length ?? 0;
  return new Map(
    input.nodes.map((node) => {
      const width =
        node.side !== 'middle' ? laneWidth(set, node.side) : set.middle - (satellites.has(node.id) ? set.indent : 0);
      return [node.id, sizeCard(node, rules, width, Math.max(count(node.id, 'left'), count(node.id, 'right')))];
    }),
  );
};

export const trySet = (input: LayoutInput, topology: Topology, rules: LaneRules): Attempt => {
  const { set } = rules;
  const { plan, order, routes } = topology;
  const faces = facesOf(input, topology, rules);
  const slots = routes.filter(({ kind }) => kind === 'slot').length;
  const slotHeight = slots <= fewSlots && !rules.projector ? 2 * Math.ceil(set.phraseFont * 0.75) + 4 : 10;
  const sizeOf = (id: string): number => faces.get(id)?.height ?? slotHeight;
  const rows = middleRows(plan, order, routes, set, sizeOf);
  const need = widthsFor(routes, order, set);
  const cut = [...faces.values()].some(({ lines, sublines }) =>
    [lines.at(-1), ...sublines.map(({ text }) => text)].some((text) => text?.endsWith('…')),
  );
  const height = leastPicture({ plan, order, rows, set, sizeOf });
  return { ...topology, rules, faces, slotHeight, rows, need, cut, least: { width: need.least, height } };
};

/** On a projector too narrow for the narrowest cards there is nothing to scroll: what fits must do. */
export const leastZoomInRoom = (set: CardSet, frame: Frame): number =>
  Math.min(leastZoom(set, frame), roomAt(1, frame).width / narrowestProjector);

/** The zoom at which all of it is seen, and the zoom it needs to be read. */
export const zoomsOf = (
  { least, rules }: Attempt,
  { frame }: LayoutInput,
): { readonly whole: number; readonly read: number } => ({
  whole: wholeZoom(least, frame),
  read: rules.projector ? leastZoomInRoom(rules.set, frame) : leastZoom(rules.set, frame),
});
