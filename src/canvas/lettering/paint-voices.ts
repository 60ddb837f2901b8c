import { signs } from '#core/picture/marks.ts';
import type { PictureLine } from '#core/drawing/picture.ts';
import { besideMark } from '#core/drawing/beside-mark.ts';
import { beadSide, discSide, displayOf, hatchSide } from '#core/drawing/sizes.ts';
import { screenX, screenY, type LetteringFrame } from './frame.ts';
import { paintAt, pathOf } from './paint-mark.ts';

const ring = pathOf(signs.disc);
const leftHalf = pathOf(signs.leftHalf);
const rightHalf = pathOf(signs.rightHalf);
const notEqual = pathOf(signs.notEqual);
const hatch = pathOf(signs.hatch);
const tick = pathOf(signs.tick);

/** Who tells it: the left half is filled for the document's first voice, the right for its second. Source: MODEL part 5. */
export const paintBead = (
  context: CanvasRenderingContext2D,
  each: PictureLine,
  frame: LetteringFrame,
  ink: string,
): void => {
  const { picture } = frame;
  const side = beadSide[displayOf(picture)];
  const place = besideMark(each, frame.view, side * 1.9);
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
  const place = besideMark(each, frame.view, side * -0.9);
  if (place !== null) paintNotEqual(context, place[0], place[1], side, frame);
};

/** No claim of the line has a passage: a hatched square before the mark, in the place of the disc. */
export const paintNoPassage = (
  context: CanvasRenderingContext2D,
  each: PictureLine,
  frame: LetteringFrame,
  ink: string,
): void => {
  const place = besideMark(each, frame.view, hatchSide * -1.3);
  if (place === null) return;
  paintAt(context, place[0], place[1], hatchSide, () => {
    context.fillStyle = frame.picture.theme.canvas;
    context.fillRect(-0.5, -0.5, 1, 1);
    context.strokeStyle = ink;
    context.lineWidth = 0.1;
    context.stroke(hatch);
  });
};
