import type { Guide } from '#core/picture/arrangement.ts';
import { screenX, screenY, type LetteringFrame } from './frame.ts';

type Bar = Extract<Guide, { readonly kind: 'bar' }>;

/** Strokes from lower left to upper right over a box, so far apart in pixels. */
const hatch = (context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void => {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.beginPath();
  for (let at = -height; at < width; at += 6) {
    context.moveTo(x + at, y + height);
    context.lineTo(x + at + height, y);
  }
  context.stroke();
  context.restore();
};

/** As long as the time can be that was given: an end that nobody gives fades, and what is unsure is hatched. */
const paintBar = (context: CanvasRenderingContext2D, bar: Bar, { view, picture }: LetteringFrame): void => {
  const colour = picture.card.get(bar.card)?.colour ?? picture.theme.edge;
  const [x, y] = [screenX(view, bar.x), screenY(view, bar.y)];
  const [width, height] = [Math.max(3, bar.width * view.zoom), Math.max(4, bar.height * view.zoom)];
  const fill = context.createLinearGradient(x, 0, x + width, 0);
  const clear = 'transparent';
  fill.addColorStop(0, bar.open === 'start' ? clear : colour);
  fill.addColorStop(bar.open === 'start' ? 0.6 : 0.4, colour);
  fill.addColorStop(1, bar.open === 'end' ? clear : colour);
  context.fillStyle = fill;
  if (!bar.unsure) {
    context.fillRect(x, y, width, height);
    return;
  }
  context.strokeStyle = fill;
  context.lineWidth = 1.5;
  hatch(context, x, y, width, height);
  context.strokeRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5);
};

const paintGuide = (context: CanvasRenderingContext2D, guide: Guide, frame: LetteringFrame): void => {
  const { view, picture } = frame;
  context.strokeStyle = picture.theme.hairline;
  context.lineWidth = 1;
  switch (guide.kind) {
    case 'bar':
      return paintBar(context, guide, frame);
    case 'rule':
      context.beginPath();
      context.moveTo(screenX(view, guide.from[0]), screenY(view, guide.from[1]));
      context.lineTo(screenX(view, guide.to[0]), screenY(view, guide.to[1]));
      return context.stroke();
    case 'ring':
      context.beginPath();
      context.ellipse(
        screenX(view, guide.x),
        screenY(view, guide.y),
        guide.rx * view.zoom,
        guide.ry * view.zoom,
        0,
        0,
        2 * Math.PI,
      );
      return context.stroke();
  }
};

/** Rings, rules and times: they lie under Cytoscape's cards and lines. */
export const paintGuides = (context: CanvasRenderingContext2D, frame: LetteringFrame): void => {
  for (const guide of frame.picture.arrangement.guides ?? []) paintGuide(context, guide, frame);
};
