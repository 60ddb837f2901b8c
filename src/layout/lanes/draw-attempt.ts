import type { Arrangement, Caption, Card, LayoutInput } from '#core/picture/arrangement.ts';
import { roomAt } from '#core/picture/fit-zoom.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';
import type { SideName } from '#layout/lane-order/plan-lanes.ts';
import { levelPorts, portName, spreadPorts, type LevelEnd, type LevelPair, type Ports } from '#layout/routing/ports.ts';
import { measuresOf } from './cards/card-sets.ts';
import { drawRoutes, type Box } from './draw-routes.ts';
import { placeLanes, type Heights } from './place-lanes.ts';
import type { Attempt } from './try-set.ts';
import type { Climb, Widths } from './widths.ts';

const boxesOf = (attempt: Attempt, input: LayoutInput, heights: Heights, widths: Widths): ReadonlyMap<string, Box> => {
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  return new Map(
    [...heights.y].map(([id, y]) => {
      const column = widths.columns[nodes.get(id)?.side ?? 'middle'];
      const width = attempt.faces.get(id)?.width ?? column.to - column.from;
      // A satellite's right edge is flush with the column's.
      const x = (nodes.get(id)?.side ?? 'middle') === 'middle' ? column.to - width / 2 : (column.from + column.to) / 2;
      const height = attempt.faces.get(id)?.height ?? attempt.slotHeight;
      return [id, { x, y, width, height, look: nodes.get(id)?.look ?? null }];
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

/** Names of groups over their cards, no wider than those. */
const groupCaptions = ({ rules: { set } }: Attempt, heights: Heights, { columns }: Widths): readonly Caption[] =>
  heights.groups.map(({ side, text, y }) => {
    const box = {
      width: columns[side].to - columns[side].from,
      size: set.captionFont,
      weight: 600,
      maxLines: 1,
    } as const;
    const capitals = wrapLabel(text.toLocaleUpperCase('en'), box);
    return { text: capitals.cut ? (capitals.lines[0] ?? '') : text, x: columns[side].from, y };
  });

/** Places and draws the cards for a frame seen at a zoom. */
export const drawAttempt = (
  attempt: Attempt,
  input: LayoutInput,
  zoom: number,
  dropped: readonly string[],
): Arrangement => {
  const { plan, order, rules, faces, routes, edges, rows, need } = attempt;
  const { set } = rules;
  const sizeOf = (id: string): number => faces.get(id)?.height ?? attempt.slotHeight;
  const room = roomAt(zoom, input.frame);
  const spread = spreadPorts(edges, sizeOf, set.portPitch);
  const heights = placeLanes({ plan, order, rows, set, sizeOf }, spread, room.height);
  const ports = levelled(attempt, heights, spread);
  const widths = need.widths(room.width, climbOf(attempt, heights, ports));
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
  return {
    width: widths.width,
    height: heights.height,
    cards,
    lines,
    captions: [...captions, ...groupCaptions(attempt, heights, widths)],
    measures: measuresOf(set),
    dropped,
  };
};
