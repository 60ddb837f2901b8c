import { signs } from '#core/picture/marks.ts';
import type { PictureLine } from '#core/drawing/picture.ts';
import { displayOf, screenX, screenY, type LetteringFrame } from './frame.ts';
import { paintAt, pathOf } from './paint-mark.ts';

const beadSide = { desk: 12, projector: 16 } as const;
const discSide = { desk: 20, projector: 26 } as const;
const ring = pathOf(signs.disc);
// Inside the ring and apart from each other: filled both, they must not look like the dot of what is done.
const leftHalf = pathOf('M-0.06 -0.32A0.32 0.32 0 0 0 -0.06 0.32Z');
const rightHalf = pathOf('M0.06 -0.32A0.32 0.32 0 0 1 0.06 0.32Z');
const notEqual = pathOf(signs.notEqual);
const hatch = pathOf(signs.hatch);
const hatchSide = 12;
const tick = pathOf('M-0.22 -0.6H0.22V0.6H-0.22Z');

/** From the mark along the line towards its longer side, on the screen. */
const besideMark = (
  { line }: PictureLine,
  { view }: LetteringFrame,
  distance: number,
): readonly [number, number] | null => {
  const { mark, points } = line;
  if (mark === null) return null;
  const [x, y] = [screenX(view, mark[0]), screenY(view, mark[1])];
  const [start, end] = [points[0] ?? mark, points.at(-1) ?? mark];
  const nearEnd = Math.hypot(end[0] - mark[0], end[1] - mark[1]) < Math.hypot(start[0] - mark[0], start[1] - mark[1]);
  const inner = points.slice(1, -1).filter(([px, py]) => Math.hypot(px - mark[0], py - mark[1]) > 2);
  const [tx, ty] = nearEnd ? (inner.at(-1) ?? start) : (inner[0] ?? end);
  const length = Math.hypot(tx - mark[0], ty - mark[1]) || 1;
  return [x + ((tx - mark[0]) / length) * distance, y + ((ty - mark[1]) / length) * distance];
};

/** Who tells it: the left half is filled for the document's first voice, the right for its second. Source: MODEL part 5. */
export const paintBead = (
  context: CanvasRenderingContext2D,
  each: PictureLine,
  frame: LetteringFrame,
  ink: string,
): void => {
  const { picture } = frame;
  const side = beadSide[displayOf(picture)];
  const place = besideMark(each, frame, side * 1.9);
  const [first, second] = frame.picture.voices;
  const told = each.told.voices.some((voice) => voice === first || voice === second);
  if (place === null || first === undefined || !told) return;
  paintAt(context, place[0], place[1], side, () => {
    context.fillStyle = picture.theme.canvas;
    context.fill(ring);
    context.fillStyle = ink;
    if (each.told.voices.includes(first)) context.fill(leftHalf);
    if (second !== undefined && each.told.voices.includes(second)) context.fill(rightHalf);
    context.strokeStyle = ink;
    context.lineWidth = 0.13;
    context.stroke(ring);
  });
};

/** A hollow tick across the line, at the end whose side alone tells it. */
export const paintSides = (
  context: CanvasRenderingContext2D,
  each: PictureLine,
  frame: LetteringFrame,
  ink: string,
): void => {
  const { picture, view } = frame;
  const teller = each.told.voices.length === 1 ? picture.voices.indexOf(each.told.voices[0] ?? '') : -1;
  if (teller !== 0 && teller !== 1) return;
  const side = teller === 0 ? 'left' : 'right';
  const end = [each.told.from, each.told.to].find((id) => picture.card.get(id)?.node.side === side);
  const point = end === each.told.from ? each.line.points[0] : each.line.points.at(-1);
  if (end === undefined || point === undefined) return;
  const out = side === 'left' ? 14 : -14;
  paintAt(context, screenX(view, point[0]) + out, screenY(view, point[1]), 9, () => {
    context.lineJoin = 'miter';
    context.fillStyle = picture.theme.canvas;
    context.fill(tick);
    context.strokeStyle = ink;
    context.lineWidth = 0.16;
    context.stroke(tick);
  });
};

/** The accounts differ: a disc with ≠, round a point of the screen. */
export const paintNotEqual = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  side: number,
  frame: LetteringFrame,
): void => {
  const { theme } = frame.picture;
  paintAt(context, x, y, side, () => {
    context.fillStyle = theme.text;
    context.fill(ring);
    context.strokeStyle = theme.canvas;
    context.lineWidth = 0.08;
    context.stroke(ring);
    context.lineWidth = 0.11;
    context.lineCap = 'butt';
    context.strokeStyle = theme.surface;
    context.stroke(notEqual);
  });
};

export const paintDiffers = (context: CanvasRenderingContext2D, each: PictureLine, frame: LetteringFrame): void => {
  const side = discSide[displayOf(frame.picture)];
  const place = besideMark(each, frame, side * -0.9);
  if (place !== null) paintNotEqual(context, place[0], place[1], side, frame);
};

/** No claim of the line has a passage: a hatched square before the mark, in the place of the disc. */
export const paintNoPassage = (
  context: CanvasRenderingContext2D,
  each: PictureLine,
  frame: LetteringFrame,
  ink: string,
): void => {
  const place = besideMark(each, frame, hatchSide * -1.3);
  if (place === null) return;
  paintAt(context, place[0], place[1], hatchSide, () => {
    context.fillStyle = frame.picture.theme.canvas;
    context.fillRect(-0.5, -0.5, 1, 1);
    context.strokeStyle = ink;
    context.lineWidth = 0.1;
    context.stroke(hatch);
  });
};
