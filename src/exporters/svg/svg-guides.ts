import type { Guide } from '#core/picture/arrangement.ts';
import { screenX, screenY, type Drawing } from './drawing.ts';
import { short, tag } from './xml.ts';

type Bar = Extract<Guide, { readonly kind: 'bar' }>;

/** Strokes from lower left to upper right over a box, each cut off at its borders. */
const hatch = (x: number, y: number, width: number, height: number): string => {
  const strokes: string[] = [];
  for (let at = 6 - height; at < width; at += 6) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)];
    strokes.push(
      `M${short(x + from)} ${short(y + height - (from - at))}L${short(x + to)} ${short(y + height - (to - at))}`,
    );
  }
  return strokes.join('');
};

/** As long as the time can be that was given: an end that nobody gives fades, and what is unsure is hatched. */
const svgBar = (bar: Bar, drawing: Drawing, id: string): string => {
  const { picture, view } = drawing;
  const colour = picture.card.get(bar.card)?.colour ?? picture.theme.edge;
  const [x, y] = [screenX(drawing, bar.x), screenY(drawing, bar.y)];
  const [width, height] = [Math.max(3, bar.width * view.zoom), Math.max(4, bar.height * view.zoom)];
  const stop = (offset: number, opacity: number): string =>
    tag('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity === 1 ? null : opacity });
  const fade =
    bar.open === null
      ? ''
      : tag(
          'linearGradient',
          { id, gradientUnits: 'userSpaceOnUse', x1: x, x2: x + width, y1: y, y2: y },
          bar.open === 'start' ? stop(0, 0) + stop(0.6, 1) : stop(0.4, 1) + stop(1, 0),
        );
  const ink = bar.open === null ? colour : `url(#${id})`;
  const box = { x, y, width, height };
  const shape = bar.unsure
    ? tag('path', { d: hatch(x, y, width, height), fill: 'none', stroke: ink, 'stroke-width': 1.5 }) +
      tag('rect', { ...box, fill: 'none', stroke: ink, 'stroke-width': 1.5 })
    : tag('rect', { ...box, fill: ink });
  return tag('g', { 'data-time': bar.card }, fade, shape);
};

const svgGuide = (guide: Guide, drawing: Drawing, id: string): string => {
  const { view, picture } = drawing;
  const quiet = { fill: 'none', stroke: picture.theme.hairline };
  switch (guide.kind) {
    case 'bar':
      return svgBar(guide, drawing, id);
    case 'rule': {
      const point = ([x, y]: readonly [number, number]): string =>
        `${short(screenX(drawing, x))} ${short(screenY(drawing, y))}`;
      return tag('path', { d: `M${point(guide.from)}L${point(guide.to)}`, ...quiet });
    }
    case 'ring':
      return tag('ellipse', {
        cx: screenX(drawing, guide.x),
        cy: screenY(drawing, guide.y),
        rx: guide.rx * view.zoom,
        ry: guide.ry * view.zoom,
        ...quiet,
      });
  }
};

/** Rings, rules and times: they lie under lines and cards. */
export const svgGuides = (drawing: Drawing): string =>
  (drawing.picture.arrangement.guides ?? [])
    .map((guide, index) => svgGuide(guide, drawing, `${drawing.prefix}-fade-${index}`))
    .join('');
