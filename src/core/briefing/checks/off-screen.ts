import { cameraOfStep } from '#core/briefing/step/step-camera.ts';
import type { CheckedStep, StepCheck } from './check.ts';

/** Cards that matter: those that are lit, else those that the camera was to fit. */
function outside({ arrangement, light, step: { camera }, frame }: CheckedStep): readonly string[] {
  // A picture seen whole is inside its frame by itself.
  if (arrangement === null || camera === undefined) return [];
  const { cx, cy, width } = cameraOfStep({ camera }, arrangement, frame);
  const height = (width * frame.height) / frame.width;
  const [across, down] = [width / 2 + 1, height / 2 + 1];
  const matter = light ?? new Set('fit' in camera ? camera.fit : []);
  return arrangement.cards
    .filter(({ id }) => matter.has(id))
    .filter((card) => Math.abs(card.x - cx) + card.width / 2 > across || Math.abs(card.y - cy) + card.height / 2 > down)
    .map(({ id }) => id);
}

/** Text outside the central part of the screen, which projectors and rounded frames leave. */
export const offScreen: StepCheck = {
  find: (checked) => {
    const ids = outside(checked);
    return ids.length === 0 ? null : { code: 'off-screen', amount: ids.length, most: 0, ids, fix: 'fit' };
  },
  mend: ({ step, arrangement, light }) => {
    const { camera: _, ...rest } = step;
    const fit = (arrangement?.cards ?? []).map(({ id }) => id).filter((id) => light?.has(id));
    return fit.length === 0 ? rest : { ...rest, camera: { fit } };
  },
};
