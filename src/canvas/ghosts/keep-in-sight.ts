import { type Box } from '#core/drawing/placed.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { CameraMan } from '#canvas/camera/move-camera.ts';
import { extentOf } from '#canvas/camera/reveal.ts';
import { halfway } from '#canvas/labels/halfway.ts';

const margin = 32;

/** What of the canvas is not covered: sheets lie over it from below, or from a side. */
const roomIn = (container: HTMLElement): Box => {
  const whole = container.getBoundingClientRect();
  let [left, top, right, bottom] = [0, 0, whole.width, whole.height];
  for (const panel of document.querySelectorAll('#details, #legend')) {
    const over = panel.getBoundingClientRect();
    const across = Math.min(over.right, whole.right) - Math.max(over.left, whole.left);
    const down = Math.min(over.bottom, whole.bottom) - Math.max(over.top, whole.top);
    if (across <= 1 || down <= 1) continue;
    if (across > whole.width / 2) bottom = Math.min(bottom, over.top - whole.top);
    else if (over.left - whole.left > whole.width / 2) right = Math.min(right, over.left - whole.left);
    else left = Math.max(left, over.right - whole.left);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** What has to be seen of a card or line that has the focus: the card, or where the line's button lies. */
const focusBox = (picture: Picture, id: string): Box | null => {
  const points = picture.line.get(id)?.line.points;
  if (points === undefined) return extentOf(picture, id);
  const [x, y] = halfway(points);
  return { x: x - margin / 2, y: y - margin / 2, width: margin, height: margin };
};

/** How far to pan so that a stretch lies in the room with a margin; nothing while it lies there without one. */
const shift = (start: number, length: number, from: number, room: number): number => {
  if (start >= from && start + length <= from + room) return 0;
  const late = from + room - margin - (start + length);
  const early = from + margin - start;
  return early > 0 || late > 0 ? early : Math.max(late, early);
};

/** Pans until what has the focus of the keyboard is seen, and not if it is; never zooms. */
export const keepInSight = (container: HTMLElement, camera: CameraMan, picture: Picture, id: string): void => {
  const box = focusBox(picture, id);
  if (box === null) return;
  const room = roomIn(container);
  const { zoom, x, y } = camera.view();
  const dx = shift(box.x * zoom + x, box.width * zoom, room.x, room.width);
  const dy = shift(box.y * zoom + y, box.height * zoom, room.y, room.height);
  if (dx !== 0 || dy !== 0) camera.glide({ zoom, x: x + dx, y: y + dy });
};
