import { iconGrid, icons, iconStroke } from '#core/picture/icons.ts';
import { boxesMeet, cardOnScreen } from '#core/drawing/placed.ts';
import { displayOf, iconSide, sizeBar } from '#core/drawing/sizes.ts';
import { inkOf } from '#core/drawing/highlights.ts';
import type { PictureCard } from '#core/drawing/picture.ts';
import { inSight, screenX, screenY, snapped, type LetteringFrame } from './frame.ts';
import { paintBadges } from './paint-badges.ts';
import { paintAt, pathOf } from './paint-mark.ts';

const smallestIcon = 9;

/** In the band, or in the middle of a card too small for one; as large as the card allows. */
const paintIcon = (context: CanvasRenderingContext2D, each: PictureCard, frame: LetteringFrame): void => {
  const { view, picture, level, ratio } = frame;
  const { card, node } = each;
  const band = picture.arrangement.measures.band * each.scale;
  const wanted =
    iconSide[displayOf(picture)] * each.scale * Math.max(1, Math.min(view.zoom, 1.6)) * (level === 3 ? 1.1 : 1);
  const side = Math.min(wanted, card.height * view.zoom * 0.62, band * view.zoom * 0.64);
  if (side < smallestIcon) return;
  const x = screenX(view, card.x - card.width / 2 + band / 2);
  const y = screenY(view, card.y);
  const box = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  if (each.under.some((other) => boxesMeet(box, cardOnScreen(other, view)))) return;
  const scale = side / iconGrid;
  paintAt(context, snapped(x - side / 2, ratio), snapped(y - side / 2, ratio), scale, () => {
    context.strokeStyle = each.onBand;
    context.lineWidth = iconStroke;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(pathOf(icons[node.look]));
  });
};

/** A measure as a bar under the lower border, clear of the words: as long as the card for the largest there is. */
const paintSize = (context: CanvasRenderingContext2D, { card, size }: PictureCard, frame: LetteringFrame): void => {
  if (size === null) return;
  const { view, picture, ratio } = frame;
  const border = picture.theme.cardBorder;
  const height = sizeBar[displayOf(picture)];
  const left = screenX(view, card.x - card.width / 2) + border;
  const bottom = screenY(view, card.y + card.height / 2) + border / 2;
  const width = (card.width * view.zoom - 2 * border) * size;
  context.fillStyle = picture.theme.accent;
  context.fillRect(snapped(left, ratio), snapped(bottom, ratio), Math.max(1, width), height);
};

/** Icons and badges; the cards themselves are Cytoscape's, and the ring of focus is a button's. */
export const paintCards = (context: CanvasRenderingContext2D, frame: LetteringFrame): void => {
  const { picture, view, highlights, level } = frame;
  for (const each of picture.cards) {
    const reach = each.card.width * view.zoom;
    if (!inSight(view, screenX(view, each.card.x), screenY(view, each.card.y), reach)) continue;
    context.globalAlpha = inkOf(highlights, each.id, picture.theme.dim);
    if (context.globalAlpha === 0) continue;
    if (level > 0) paintSize(context, each, frame);
    if (level > 0) paintIcon(context, each, frame);
    if (level >= 2) paintBadges(context, each, frame);
  }
  context.globalAlpha = 1;
};
