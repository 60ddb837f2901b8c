import type { Arrangement, Caption, Card, LayoutInput } from '#core/picture/arrangement.ts';
import { leastZoom, wholeZoom } from '#core/picture/fit-zoom.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import {
  claimsByEdge,
  levelPorts,
  portName,
  spreadPorts,
  type LevelEnd,
  type LevelPair,
  type PortClaim,
  type Ports,
} from '#layout/routing/ports.ts';
import { chooseRoutes, portClaims, type Route } from './choose-routes.ts';
import { drawRoutes, type Box } from './draw-routes.ts';
import type { LaneOrder } from './order-lanes.ts';
import { leastPicture, placeLanes, type Heights } from './place-lanes.ts';
import type { LanePlan, SideName } from './plan-lanes.ts';
import { sizeCard, type Face, type FaceRules } from './size-cards.ts';
import { middleRows, type Row } from './stack-middle.ts';
import { widthsFor, type Climb, type WidthNeed, type Widths } from './widths.ts';

/** The cards of one set with their sizes, before they are placed: enough to know whether they fit. */
export type Attempt = {
  readonly plan: LanePlan;
  readonly order: LaneOrder;
  readonly rules: FaceRules;
  readonly faces: ReadonlyMap<string, Face>;
  readonly slotHeight: number;
  readonly routes: readonly Route[];
  readonly edges: ReadonlyMap<string, readonly PortClaim[]>;
  readonly rows: readonly Row[];
  readonly need: WidthNeed;
  readonly least: { readonly width: number; readonly height: number };
};

/** More slots than this lie close, without their words. */
const fewSlots = 8;

const facesOf = (
  input: LayoutInput,
  plan: LanePlan,
  rules: FaceRules,
  edges: ReadonlyMap<string, readonly PortClaim[]>,
): ReadonlyMap<string, Face> => {
  const { set } = rules;
  const satellites = new Set(plan.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.satellites)));
  const count = (id: string, edge: SideName): number => edges.get(`${id}@${edge}`)?.length ?? 0;
  return new Map(
    input.nodes.map((node) => {
      const width = node.side !== 'middle' ? set.side : set.middle - (satellites.has(node.id) ? set.indent : 0);
      return [node.id, sizeCard(node, rules, width, Math.max(count(node.id, 'left'), count(node.id, 'right')))];
    }),
  );
};

export const trySet = (input: LayoutInput, plan: LanePlan, order: LaneOrder, rules: FaceRules): Attempt => {
  const { set } = rules;
  const routes = chooseRoutes(plan, order);
  const edges = claimsByEdge(portClaims(routes, order));
  const faces = facesOf(input, plan, rules, edges);
  const slots = routes.filter(({ kind }) => kind === 'slot').length;
  const slotHeight = slots <= fewSlots && !rules.projector ? 2 * Math.ceil(set.phraseFont * 0.75) + 4 : 10;
  const sizeOf = (id: string): number => faces.get(id)?.height ?? slotHeight;
  const rows = middleRows(plan, order, routes, set, sizeOf);
  const need = widthsFor(routes, order, set);
  const height = leastPicture({ plan, order, rows, set, sizeOf });
  return { plan, order, rules, faces, slotHeight, routes, edges, rows, need, least: { width: need.least, height } };
};

/** The zoom at which all of it is seen, and the zoom it needs to be read. */
export const zoomsOf = (
  { least, rules }: Attempt,
  { frame }: LayoutInput,
): { readonly whole: number; readonly read: number } => ({
  whole: wholeZoom(least, frame),
  read: leastZoom(rules.set, frame),
});

const boxesOf = (attempt: Attempt, input: LayoutInput, heights: Heights, widths: Widths): ReadonlyMap<string, Box> => {
  const sides = new Map(input.nodes.map(({ id, side }) => [id, side]));
  return new Map(
    [...heights.y].map(([id, y]) => {
      const column = widths.columns[sides.get(id) ?? 'middle'];
      const width = attempt.faces.get(id)?.width ?? column.to - column.from;
      // A satellite's right edge is flush with the column's.
      const x = (sides.get(id) ?? 'middle') === 'middle' ? column.to - width / 2 : (column.from + column.to) / 2;
      return [id, { x, y, width, height: attempt.faces.get(id)?.height ?? attempt.slotHeight }];
    }),
  );
};

const levelled = (attempt: Attempt, heights: Heights, ports: Ports): Ports => {
  const end = (card: string, edge: SideName): LevelEnd => ({
    card,
    edge,
    y: heights.y.get(card) ?? 0,
    height: attempt.faces.get(card)?.height ?? 0,
  });
  const pairs = attempt.plan.gutters.map(({ key, side, card, row, weight }): LevelPair => ({
    key,
    weight,
    ends: [end(card, side === 'left' ? 'right' : 'left'), end(row, side)],
  }));
  return levelPorts(ports, attempt.edges, pairs);
};

const climbOf = ({ plan }: Attempt, heights: Heights, ports: Ports): Climb => {
  const sum = (side: SideName): number =>
    plan.gutters
      .filter((link) => link.side === side)
      .reduce((total, { key, card, row }) => {
        const near =
          (heights.y.get(card) ?? 0) + (ports.get(portName(key, card, side === 'left' ? 'right' : 'left')) ?? 0);
        const far = (heights.y.get(row) ?? 0) + (ports.get(portName(key, row, side)) ?? 0);
        return total + Math.abs(near - far);
      }, 60);
  return { left: sum('left'), right: sum('right') };
};

/** Places and draws the cards for a frame seen at a zoom. */
export const finish = (attempt: Attempt, input: LayoutInput, zoom: number, dropped: readonly string[]): Arrangement => {
  const { plan, order, rules, faces, routes, edges, rows, need } = attempt;
  const { set } = rules;
  const sizeOf = (id: string): number => faces.get(id)?.height ?? attempt.slotHeight;
  const spread = spreadPorts(edges, sizeOf, set.portPitch);
  const heights = placeLanes({ plan, order, rows, set, sizeOf }, spread, input.frame.height / zoom);
  const ports = levelled(attempt, heights, spread);
  const widths = need.widths(input.frame.width / zoom, climbOf(attempt, heights, ports));
  const boxes = boxesOf(attempt, input, heights, widths);
  const captions = heights.captions.map(({ band, y }): Caption => ({
    text: input.bandCaptions[band],
    x: widths.columns.middle.from,
    y,
  }));
  const lines = drawRoutes(
    {
      set,
      widths,
      boxes,
      ports,
      lines: new Map(input.lines.map((line) => [line.key, line])),
      captions: captions.map(({ text, x, y }) => ({
        y,
        right: x + measureText(text.toLocaleUpperCase('en'), set.captionFont, 600),
      })),
      phrases: !rules.projector,
    },
    routes,
  );
  const cards = [...faces.values()]
    .map((face): Card => {
      const box = boxes.get(face.id);
      return { ...face, x: box?.x ?? 0, y: box?.y ?? 0 };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const {
    font,
    lineHeight,
    subFont,
    subLineHeight,
    captionFont,
    phraseFont,
    band,
    padding,
    verticalPadding,
    lineRadius,
  } = set;
  const measures = {
    font,
    lineHeight,
    subFont,
    subLineHeight,
    captionFont,
    phraseFont,
    band,
    padding,
    verticalPadding,
    lineRadius,
  };
  return { width: widths.width, height: heights.height, cards, lines, captions, measures, dropped };
};
