import { leastInRoom, lineOf, wantedInRoom } from '#core/picture/fit-zoom.ts';
import type { Step } from '#core/document/schema.ts';
import { cameraOfStep } from '#core/briefing/step/step-camera.ts';
import { canFocus, focusOnLit } from './focus-on-lit.ts';
import { canHide, onlyLitIn } from './matrix-room.ts';
import type { CheckedStep, Fault, StepCheck } from './check.ts';

/** A rounding of the camera is no fault. */
const tolerance = 0.25;

/** How large the names are, in pixels of a screen of 720 lines; null where there are none. */
export function lettersOfStep({ arrangement, step, frame, matrix }: CheckedStep): number | null {
  if (matrix !== null) return matrix.fitted && matrix.fitted.letters / lineOf(frame);
  if (arrangement === null || arrangement.cards.length === 0) return null;
  const zoom = frame.width / cameraOfStep(step, arrangement, frame).width;
  return (arrangement.measures.font * zoom) / lineOf(frame);
}

const faultOf = (checked: CheckedStep, code: Fault['code'], size: number, most: number): Fault => ({
  code,
  amount: Math.floor(size),
  most,
  ids: [],
  fix: (checked.matrix === null ? canFocus(checked) : canHide(checked)) ? 'focus' : null,
});

const mend = (checked: CheckedStep): Step => (checked.matrix === null ? focusOnLit : onlyLitIn)(checked);

/** Labels that the last row cannot read. */
export const smallLabels: StepCheck = {
  find: (checked) => {
    const size = lettersOfStep(checked);
    if (size === null || size > leastInRoom - tolerance) return null;
    return faultOf(checked, 'small-labels', size, leastInRoom);
  },
  mend,
};

/** Labels that the last row can read, and that are to be larger since it is they that are shown. */
export const smallLit: StepCheck = {
  find: (checked) => {
    const size =
      (checked.matrix === null ? checked.light : checked.matrix.light) === null ? null : lettersOfStep(checked);
    if (size === null || size <= leastInRoom - tolerance || size > wantedInRoom - tolerance) return null;
    return faultOf(checked, 'small-lit', size, wantedInRoom);
  },
  mend,
};
