import type { Arrangement, Caption, Card, Guide, LayoutInput } from '#core/picture/arrangement.ts';
import { faceIn, firstReadable, roomFor, type CardStyle, type Care } from '#layout/around/choose-faces.ts';
import { drawPlaced, sized, type Placed } from '#layout/around/draw-placed.ts';
import { know, type Known } from '#layout/lane-order/known-lines.ts';
import type { Face } from '#layout/lanes/cards/size-cards.ts';
import { orderRows, type RowRoom } from './order-rows.ts';
import { stackLayers, type Layer } from './stack-layers.ts';

/** In shares of the type size: between cards, between rows of a layer, and above and below the head of a layer. */
const gaps = { across: 4, rows: 2.8, above: 2.2, caption: 1.9 } as const;

/** Rows are never narrower than this many cards, however small the frame: the picture is panned then. */
const fewestColumns = 3;

type Room = Omit<RowRoom, 'care'> & { readonly columns: number };

const rowRoom = (style: CardStyle, faces: ReadonlyMap<string, Face>, input: LayoutInput): Room => {
  const height = Math.max(...[...faces.values()].map((face) => face.height));
  const gap = Math.round(style.set.font * gaps.across);
  const least = fewestColumns * (style.width + gap) - gap;
  const width = Math.max(least, Math.floor(roomFor(style, input.frame).width - 2 * style.set.margin));
  const columns = Math.floor((width + gap) / (style.width + gap));
  return { width, card: style.width, gap, height, pitch: height + Math.round(style.set.font * gaps.rows), columns };
};

const headOf = ({ looks }: Layer, { captions }: LayoutInput): string =>
  captions === undefined ? '' : looks.map((look) => captions.layers[look]).join(' · ');

const placeLayers = (input: LayoutInput, known: Known, style: CardStyle, care: Care): Placed => {
  const { set } = style;
  const faces = new Map([...known.nodes].map(([id, node]) => [id, faceIn(style, node, input.frame)]));
  const { columns, ...room } = rowRoom(style, faces, input);
  const layers = stackLayers(known, columns);
  const rows = orderRows(layers, known, { ...room, care });
  const em = (share: number): number => Math.round(set.font * share);
  const cards: Card[] = [];
  const captions: Caption[] = [];
  const guides: Guide[] = [];
  let y = 0;
  for (const [place, layer] of layers.entries()) {
    if (place > 0) {
      y += em(gaps.above);
      guides.push({ kind: 'rule', from: [0, y], to: [room.width, y] });
    }
    captions.push({ text: headOf(layer, input), x: 0, y: y + em(gaps.caption * 0.4) });
    y += em(gaps.caption);
    for (const [index, row] of (rows[place] ?? []).entries()) {
      if (index > 0) y += em(gaps.rows);
      const height = Math.max(...row.map(([id]) => faces.get(id)?.height ?? 0));
      for (const [id, x] of row) {
        const face = faces.get(id);
        if (face !== undefined) cards.push({ ...face, x, y: y + height / 2 });
      }
      y += height;
    }
  }
  return sized({ set, cards, captions: captions.filter(({ text }) => text !== ''), guides });
};

/** What follows from what, from the top down: who, what they agreed, what comes of it, when, and what it is about. */
export const arrangeLayers = (input: LayoutInput): Arrangement | null => {
  const known = know(input);
  if (known.nodes.size === 0) return null;
  const placed = firstReadable(input, (style, care) => placeLayers(input, known, style, care));
  return placed && drawPlaced(input, placed);
};
