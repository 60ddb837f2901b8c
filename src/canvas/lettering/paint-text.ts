import { fontFamily } from '#core/picture/tokens.ts';
import { measureText, type FontWeight } from '#core/picture/text-metrics.ts';
import { boxAt, fontAt, markShare, textLeft, type Placed } from '#core/drawing/placed.ts';
import { capital } from '#core/drawing/sizes.ts';
import { paintMark } from './paint-mark.ts';
import { snapped, type LetteringFrame } from './frame.ts';

const fallbacks = 'system-ui, sans-serif';

export const setFont = (context: CanvasRenderingContext2D, weight: FontWeight, size: number): void => {
  const font = `${weight} ${Math.round(size * 100) / 100}px "${fontFamily}", ${fallbacks}`;
  if (context.font !== font) context.font = font;
};

/** The bundled font has no ≠: an equals sign is struck through. */
const strike = (
  context: CanvasRenderingContext2D,
  x: number,
  baseline: number,
  size: number,
  weight: FontWeight,
): void => {
  const width = measureText('=', size, weight);
  context.lineWidth = Math.max(1, size * (weight === 600 ? 0.1 : 0.072));
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(x + width * 0.3, baseline - size * 0.1);
  context.lineTo(x + width * 0.7, baseline - size * 0.62);
  context.stroke();
};

/** Writes one line with the widths of the layout's table; the fill style is the ink. */
export const write = (
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  baseline: number,
  size: number,
  weight: FontWeight,
): void => {
  setFont(context, weight, size);
  if (!text.includes('≠')) {
    context.fillText(text, x, baseline);
    return;
  }
  context.strokeStyle = context.fillStyle;
  let left = x;
  text.split('≠').forEach((part, index) => {
    if (index > 0) {
      context.fillText('=', left, baseline);
      strike(context, left, baseline, size, weight);
      left += measureText('=', size, weight);
    }
    context.fillText(part, left, baseline);
    left += measureText(part, size, weight);
  });
};

const paintGround = (context: CanvasRenderingContext2D, placed: Placed, frame: LetteringFrame): void => {
  if (placed.ground === null) return;
  const { x, y, width, height } = boxAt(placed, frame.view);
  context.fillStyle = placed.ground;
  context.beginPath();
  context.roundRect(x - 4, y - 1, width + 8, height + 2, 4);
  context.fill();
};

const paintPlaced = (context: CanvasRenderingContext2D, placed: Placed, frame: LetteringFrame): void => {
  const { view, ratio, picture } = frame;
  const size = fontAt(placed, view.zoom);
  const box = boxAt(placed, view);
  if (box.x > view.width || box.y > view.height || box.x + box.width < 0 || box.y + box.height < 0) return;
  const middle = box.y + box.height / 2;
  const x = snapped(box.x, ratio);
  const baseline = snapped(middle + size * capital, ratio);
  paintGround(context, placed, frame);
  if (placed.mark !== 'none') {
    const side = size * markShare;
    paintMark(context, placed.mark, x + side / 2, baseline - size * capital, side, placed.ink, picture.theme.surface);
  }
  const left = x + textLeft(placed, size);
  if (placed.halo !== null) {
    setFont(context, placed.weight, size);
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = placed.halo;
    context.strokeText(placed.text, left, baseline);
  }
  context.fillStyle = placed.ink;
  write(context, placed.text, left, baseline, size, placed.weight);
};

export const paintTexts = (context: CanvasRenderingContext2D, frame: LetteringFrame): void => {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  for (const placed of frame.placed) paintPlaced(context, placed, frame);
};
