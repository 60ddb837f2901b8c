import { onWholeScreen, safeFrame } from '#core/briefing/step/audience-frame.ts';
import { cameraOfStep } from '#core/briefing/step/step-camera.ts';
import type { Step } from '#core/document/schema.ts';
import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import type { PlaceCamera } from '#core/view/place.ts';

/** What a whole screen shows of a step, so that all that the step is about stands in the part that is surely seen. */
export const sightOfStep = (step: Step, arrangement: Arrangement, frame: Frame, large = false): PlaceCamera =>
  onWholeScreen(cameraOfStep(step, arrangement, safeFrame(frame, large)));

/** Whether a camera sees the same, but for what rounding to pixels makes of it. */
export function isSameSight(one: PlaceCamera, other: PlaceCamera): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= one.width / 100;
  return near(one.cx, other.cx) && near(one.cy, other.cy) && near(one.width, other.width);
}
