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

/** Round a line: bands of colour by how much wider they are than the line, the widest first. */
type Bands = readonly (readonly [wider: number, colour: string])[];

const underLine = (
  context: CanvasRenderingContext2D,
  { line, rung }: PictureLine,
  { view, picture }: LetteringFrame,
  bands: Bands,
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
  for (const [wider, colour] of bands) {
    context.lineWidth = ladder[rung.phase].width + wider;
    context.strokeStyle = colour;
    context.stroke();
  }
};

/** What lies under Cytoscape's canvas: the marks of selection, so that neither a card nor a dash is painted over. */
export const paintUnderlay = (context: CanvasRenderingContext2D, frame: LetteringFrame): void => {
  const { picture, highlights } = frame;
  const { theme } = picture;
  const selection: Bands = [
    [recognition * 1.5 + 3, theme.text],
    [recognition * 1.5, theme.recognition],
  ];
  for (const each of picture.lines) if (highlights.selected.has(each.key)) underLine(context, each, frame, selection);
  const walked = picture.line.get(highlights.focused ?? '');
  const ring: Bands = highlights.selected.has(walked?.key ?? '')
    ? [[recognition * 1.5 + 8, theme.focus], ...selection]
    : [
        [12, theme.focus],
        [7, theme.canvas],
      ];
  if (walked !== undefined) underLine(context, walked, frame, ring);
  for (const each of picture.cards) if (highlights.selected.has(each.id)) underCard(context, each, frame);
};
