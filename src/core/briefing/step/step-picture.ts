import type { Step } from '#core/document/schema.ts';
import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import { stillHighlights } from '#core/drawing/highlights.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { Scene } from '#core/graph/scene.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import { stepLight } from '#core/queries/looking/step-light.ts';
import type { CheckedStep } from '#core/briefing/checks/check.ts';
import type { StepMatrix } from './step-matrix.ts';
import { litOf, viewOfStep } from './step-view.ts';

export type StepPicture = {
  readonly graph: Graph;
  readonly step: Step;
  /** The scene of the step's view, and how it looks through it. */
  readonly scene: Scene;
  readonly looking: Looking;
  readonly arrangement: Arrangement | null;
  readonly frame: Frame;
  readonly matrix?: StepMatrix | null;
};

/** A step's picture as its checks ask about it. */
export function checkedStep({
  graph,
  step,
  scene,
  looking,
  arrangement,
  frame,
  matrix = null,
}: StepPicture): CheckedStep {
  const { unmatched, hidden } = viewOfStep(graph, step);
  const lit = litOf(step);
  const { present } = stillHighlights(scene, { looking, matched: null, unmatched, hidden });
  return { graph, step, scene, present, light: lit && stepLight(graph, scene, lit), arrangement, frame, matrix };
}
