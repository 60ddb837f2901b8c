import { silhouettePath } from '#core/picture/silhouettes.ts';
import { ladder } from '#core/picture/ladder.ts';
import type { PictureCard, PictureLine } from '#core/drawing/picture.ts';
import { outline, recognition } from '#core/drawing/sizes.ts';
import { screenX, screenY, type LetteringFrame } from './frame.ts';

const underCard = (
  context: CanvasRenderingContext2D,
  { card, node, scale }: PictureCard,
  { view, picture }: LetteringFrame,
): void => {
  const path = new Path2D(
    silhouettePath(node.look, card.width * view.zoom, card.height * view.zoom, view.zoom * scale),
  );
  const rings = [
    [recognition, picture.theme.recognition],
    [outline.to, picture.theme.text],
    [outline.from, picture.theme.recognition],
  ] as const;
  context.translate(screenX(view, card.x), screenY(view, card.y));
  context.lineJoin = 'round';
  for (const [distance, colour] of rings) {
    context.lineWidth = 2 * distance;
    context.strokeStyle = colour;
    context.stroke(path);
  }
  context.translate(-screenX(view, card.x), -screenY(view, card.y));
};

const underLine = (
  context: CanvasRenderingContext2D,
  { line, rung }: PictureLine,
  { view, picture }: LetteringFrame,
): void => {
  const points = line.points.map(([x, y]) => [screenX(view, x), screenY(view, y)] as const);
  const radius = picture.arrangement.measures.lineRadius * view.zoom;
  context.beginPath();
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y];
    if (index === 0 || index === points.length - 1) context.lineTo(x, y);
    else context.arcTo(x, y, nextX, nextY, radius);
  });
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const width = ladder[rung.phase].width + recognition * 1.5;
  context.lineWidth = width + 3;
  context.strokeStyle = picture.theme.text;
  context.stroke();
  context.lineWidth = width;
  context.strokeStyle = picture.theme.recognition;
  context.stroke();
};

/** What lies under Cytoscape's canvas: the marks of selection, so that neither a card nor a dash is painted over. */
export const paintUnderlay = (context: CanvasRenderingContext2D, frame: LetteringFrame): void => {
  const { picture, highlights } = frame;
  for (const each of picture.lines) if (highlights.selected.has(each.key)) underLine(context, each, frame);
  for (const each of picture.cards) if (highlights.selected.has(each.id)) underCard(context, each, frame);
};
