import type { PhaseMark } from '#core/picture/ladder.ts';
import { marks } from '#core/picture/marks.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { markShare, textLeft, type Placed } from '#core/drawing/placed.ts';
import { capital, markStroke } from '#core/drawing/sizes.ts';
import { screenX, screenY, type Drawing } from './drawing.ts';
import { short, tag, textTag } from './xml.ts';

/** A phase mark of this side round a point; `ground` is what lies behind it. */
export const svgMark = (mark: PhaseMark, x: number, y: number, side: number, ink: string, ground: string): string => {
  const shape = marks[mark];
  if (shape.ground === null && shape.ink === null) return '';
  return tag(
    'g',
    { 'data-mark': mark, transform: `translate(${short(x)} ${short(y)})scale(${short(side)})` },
    shape.ground === null
      ? ''
      : tag('path', { d: shape.ground, fill: ground, stroke: ink, 'stroke-width': markStroke }),
    shape.ink === null ? '' : tag('path', { d: shape.ink, fill: ink }),
  );
};

/** A word nobody could read, as a bar of its length. */
const bar = (placed: Placed, x: number, y: number, font: number): string =>
  tag('rect', {
    x,
    y: y - font * 0.28,
    width: measureText(placed.text, font, placed.weight),
    height: font * 0.56,
    fill: placed.ink,
    opacity: placed.weight === 600 ? 0.6 : 0.4,
  });

/** One line of text as text; nothing of it ever grows smaller or larger than its card. */
export const svgText = (placed: Placed, drawing: Drawing): string => {
  const { view, picture, small } = drawing;
  const font = placed.grows ? placed.font * view.zoom : placed.font * drawing.share;
  const left = screenX(drawing, placed.x) + placed.dx;
  const middle = screenY(drawing, placed.y) + placed.dy;
  const side = font * markShare;
  const mark = svgMark(placed.mark, left + side / 2, middle, side, placed.ink, picture.theme.surface);
  const x = left + textLeft(placed, font);
  if (small) return bar(placed, x, middle, font);
  const halo = placed.halo === null ? null : { stroke: placed.halo, 'stroke-width': 3, 'paint-order': 'stroke' };
  const weight = placed.weight === 600 ? 600 : null;
  const y = middle + font * capital;
  return (
    mark + textTag('text', { x, y, 'font-size': font, 'font-weight': weight, fill: placed.ink, ...halo }, placed.text)
  );
};
