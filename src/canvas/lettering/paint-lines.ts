import type { Point } from '#core/picture/arrangement.ts';
import { markSize, signs } from '#core/picture/marks.ts';
import { inkOf } from '#core/drawing/highlights.ts';
import type { PictureLine } from '#core/drawing/picture.ts';
import { arrowLength, displayOf } from '#core/drawing/sizes.ts';
import { inSight, screenX, screenY, type LetteringFrame } from './frame.ts';
import { paintMark, pathOf } from './paint-mark.ts';
import { paintBead, paintDiffers, paintNoPassage, paintSides } from './paint-voices.ts';

const arrowhead = pathOf(signs.arrow);

/** A mark or an arrow under a card that was dragged or lifted over it would seem to belong to that card. */
const isHidden = ([x, y]: Point, { picture }: LetteringFrame): boolean =>
  picture.cards.some(
    ({ pinned, scale, card }) =>
      (pinned || scale > 1) && Math.abs(x - card.x) < card.width / 2 - 1 && Math.abs(y - card.y) < card.height / 2 - 1,
  );

const paintArrow = (context: CanvasRenderingContext2D, each: PictureLine, frame: LetteringFrame, ink: string): void => {
  const [before, end] = [each.line.points.at(-2), each.line.points.at(-1)];
  if (!before || !end) return;
  const { view, picture } = frame;
  if (isHidden(end, frame)) return;
  const [x, y] = [screenX(view, end[0]), screenY(view, end[1])];
  if (!inSight(view, x, y, 20)) return;
  const length = arrowLength[displayOf(picture)];
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  // The tip touches the card's border, not its middle.
  context.translate(-picture.theme.cardBorder / 2, 0);
  context.scale(length, length);
  context.fillStyle = ink;
  context.fill(arrowhead);
  context.restore();
};

const colourOf = ({ key }: PictureLine, { picture, highlights }: LetteringFrame): string =>
  highlights.selected.has(key) ? picture.theme.onRecognition : picture.theme.edge;

const paintLine = (context: CanvasRenderingContext2D, each: PictureLine, frame: LetteringFrame): void => {
  const { view, picture, highlights, level } = frame;
  const ink = colourOf(each, frame);
  if (each.told.arrow && !each.bundle) paintArrow(context, each, frame, ink);
  const { mark } = each.line;
  if (mark === null || level < 2 || each.bundle || isHidden(mark, frame)) return;
  const [x, y] = [screenX(view, mark[0]), screenY(view, mark[1])];
  if (!inSight(view, x, y, 40)) return;
  paintMark(context, each.rung.mark, x, y, markSize[displayOf(picture)], ink, picture.theme.canvas);
  if (each.told.differs) paintDiffers(context, each, frame);
  else if (each.told.noPassage) paintNoPassage(context, each, frame, ink);
  const spoken = level === 3 || highlights.hovered === each.key || highlights.selected.has(each.key);
  if (spoken) {
    paintBead(context, each, frame, ink);
    paintSides(context, each, frame, ink);
  }
};

/** What stands on lines at a constant size: arrowheads, phase marks, and who tells them. None of it at the overview. */
export const paintLines = (context: CanvasRenderingContext2D, frame: LetteringFrame): void => {
  if (frame.level === 0) return;
  const { lines, theme } = frame.picture;
  for (const each of lines) {
    context.globalAlpha = inkOf(frame.highlights, each.key, theme.dim);
    if (context.globalAlpha === 0) continue;
    paintLine(context, each, frame);
  }
  context.globalAlpha = 1;
};
