import { readableText } from '#core/picture/fit-zoom.ts';
import { cameraOfStep } from '#core/briefing/step/step-camera.ts';
import { canFocus, focusOnLit } from './focus-on-lit.ts';
import type { StepCheck } from './check.ts';

/** A rounding of the camera is no fault. */
const tolerance = 0.25;

/** Labels that the last row cannot read: under 24 px at 720 lines. Sizes are told at 720 lines. */
export const smallLabels: StepCheck = {
  find: (checked) => {
    const { arrangement, step, frame } = checked;
    if (arrangement === null || arrangement.cards.length === 0) return null;
    const least = readableText(frame).card;
    const font = arrangement.measures.font * (frame.width / cameraOfStep(step, arrangement, frame).width);
    const [amount, most] = [(font / least) * 24, 24];
    if (amount > most - tolerance) return null;
    return { code: 'small-labels', amount: Math.floor(amount), most, ids: [], fix: canFocus(checked) ? 'focus' : null };
  },
  mend: focusOnLit,
};
