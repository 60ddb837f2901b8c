import type { Step } from '#core/document/schema.ts';
import { stepOfView, viewOfStep } from '#core/briefing/step/step-view.ts';
import { withView } from '#core/briefing/step/capture-step.ts';
import { mostCards, type CheckedStep } from './check.ts';

/** The nodes that a step lights, those inside groups as well. */
const litNodes = ({ light, scene }: CheckedStep): readonly string[] =>
  scene.nodes.filter(({ id }) => light?.has(id)).flatMap(({ id, members }) => (members.length > 0 ? members : [id]));

/** Whether arranging only what is lit would leave less. */
export function canFocus(checked: CheckedStep): boolean {
  const nodes = litNodes(checked);
  const cards = checked.scene.nodes.filter(({ id }) => checked.present?.has(id) ?? true);
  return nodes.length > 0 && nodes.length <= mostCards && nodes.length < cards.length;
}

/** The step with nothing but what it lights, arranged anew in lanes of large cards, whatever its level, and seen whole. */
export function focusOnLit(checked: CheckedStep): Step {
  const { camera: _, ...step } = checked.step;
  const view = { ...viewOfStep(checked.graph, step), packed: litNodes(checked), expanded: [], level: 1 } as const;
  return withView(step, stepOfView(checked.graph, view));
}
