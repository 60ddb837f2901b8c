import { signs } from '#core/picture/marks.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import type { Box } from '#core/drawing/placed.ts';
import { isDimmed } from '#core/drawing/highlights.ts';
import {
  capital,
  countFont,
  countHeight,
  differsSide,
  displayOf,
  roomyText,
  stationSide,
} from '#core/drawing/sizes.ts';
import type { PictureCard } from '#core/drawing/picture.ts';
import { screenX, screenY, snapped, type LetteringFrame } from './frame.ts';
import { paintAt, pathOf } from './paint-mark.ts';
import { write } from './paint-text.ts';
import { paintNotEqual } from './paint-voices.ts';

const rings = pathOf(signs.rings);
const pin = pathOf('M-0.22 -0.5H0.22L0.16 -0.12L0.36 0.12H-0.36L-0.16 -0.12ZM-0.05 0.12H0.05V0.5H-0.05Z');

const isRoomy = ({ picture, view }: LetteringFrame): boolean =>
  picture.arrangement.measures.font * view.zoom >= roomyText;

/** Where the number of claims stands: on the lower border, clear of the corner. Nothing on a projector, where it would be too small. */
export const countBox = (each: PictureCard, frame: LetteringFrame): Box | null => {
  const { picture, view, level } = frame;
  // Where cards have a second line, it tells the number in words.
  if (each.node.claims === 0 || level !== 2 || displayOf(picture) === 'projector' || !isRoomy(frame)) return null;
  const width = Math.max(countHeight + 4, measureText(String(each.node.claims), countFont, 600) + 10);
  const right = screenX(view, each.card.x + each.card.width / 2) - 12;
  const bottom = screenY(view, each.card.y + each.card.height / 2);
  return { x: right - width, y: bottom - countHeight / 2 + 1, width, height: countHeight };
};

/** A number or a few signs in a pill; `box` as it stands on the screen. */
const paintPill = (
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  colours: { readonly fill: string; readonly stroke: string; readonly ink: string },
  ratio: number,
): void => {
  const [x, y] = [snapped(box.x, ratio), snapped(box.y, ratio)];
  context.beginPath();
  context.roundRect(x, y, box.width, box.height, box.height / 2);
  context.fillStyle = colours.fill;
  context.fill();
  context.strokeStyle = colours.stroke;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = colours.ink;
  const font = countFont * (box.height / countHeight);
  const left = x + (box.width - measureText(text, font, 600)) / 2;
  write(context, text, left, y + box.height / 2 + font * capital, font, 600);
};

const paintCount = (context: CanvasRenderingContext2D, each: PictureCard, frame: LetteringFrame): void => {
  const box = countBox(each, frame);
  if (box === null) return;
  const { theme } = frame.picture;
  const colours = { fill: theme.surface, stroke: each.colour, ink: theme.muted };
  paintPill(context, String(each.node.claims), box, colours, frame.ratio);
};

/** What expanding the card would add: told beforehand, of the card that is pointed at, selected or focused. */
const paintMore = (context: CanvasRenderingContext2D, each: PictureCard, frame: LetteringFrame): void => {
  const { highlights, view, picture, ratio } = frame;
  const asked = highlights.hovered === each.id || highlights.focused === each.id || highlights.selected.has(each.id);
  if (each.more === 0 || !asked || displayOf(picture) === 'projector') return;
  const text = `+${each.more}`;
  const width = Math.max(countHeight + 4, measureText(text, countFont, 600) + 10);
  const right = countBox(each, frame)?.x ?? screenX(view, each.card.x + each.card.width / 2) - 8;
  const y = screenY(view, each.card.y + each.card.height / 2) - countHeight / 2 + 1;
  const { theme } = picture;
  const box = { x: right - width - 4, y, width, height: countHeight };
  paintPill(context, text, box, { fill: theme.accent, stroke: theme.canvas, ink: theme.onAccent }, ratio);
};

/** Which station of the path it is, from 1. */
const paintStation = (context: CanvasRenderingContext2D, each: PictureCard, frame: LetteringFrame): void => {
  const { highlights, view, picture, ratio } = frame;
  const place = highlights.stations.indexOf(each.id);
  if (place < 0) return;
  const side = stationSide[displayOf(picture)];
  const [left, top] = [
    screenX(view, each.card.x - each.card.width / 2),
    screenY(view, each.card.y - each.card.height / 2),
  ];
  const { theme } = picture;
  const box = { x: left - side / 2, y: top - side / 2, width: side, height: side };
  paintPill(context, String(place + 1), box, { fill: theme.text, stroke: theme.canvas, ink: theme.canvas }, ratio);
};

/** Lower right: how many claims, how many more. Upper right: accounts differ, read as one. Left: moved by hand, station. */
export const paintBadges = (context: CanvasRenderingContext2D, each: PictureCard, frame: LetteringFrame): void => {
  const { view, picture } = frame;
  const { card, node } = each;
  const [left, right] = [screenX(view, card.x - card.width / 2), screenX(view, card.x + card.width / 2)];
  const [top, bottom] = [screenY(view, card.y - card.height / 2), screenY(view, card.y + card.height / 2)];
  if (each.under.length > 0) return;
  // A number at a quarter of its ink disturbs more than it tells.
  if (!isDimmed(frame.highlights, each.id)) {
    paintCount(context, each, frame);
    paintMore(context, each, frame);
    paintStation(context, each, frame);
  }
  // A little over the border: in a card of one line there is no room beside the text.
  if (node.differs) paintNotEqual(context, right - 11, top - 3, differsSide[displayOf(picture)], frame);
  if (node.joint) {
    paintAt(context, right - (node.differs ? 34 : 16), top, isRoomy(frame) ? 17 : 14, () => {
      context.lineWidth = 0.42;
      context.strokeStyle = picture.theme.surface;
      context.stroke(rings);
      context.lineWidth = 0.1;
      context.strokeStyle = picture.theme.text;
      context.stroke(rings);
    });
  }
  if (each.pinned) {
    paintAt(context, left + 9, bottom, 14, () => {
      context.lineWidth = 0.2;
      context.lineJoin = 'round';
      context.strokeStyle = picture.theme.canvas;
      context.stroke(pin);
      context.fillStyle = picture.theme.text;
      context.fill(pin);
    });
  }
};
