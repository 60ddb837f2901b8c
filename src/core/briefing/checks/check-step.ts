import type { Step } from '#core/document/schema.ts';
import { changed } from './changed.ts';
import type { CheckedStep, Fault, FaultCode, StepCheck } from './check.ts';
import { leftOut } from './left-out.ts';
import { longText, longTitle } from './long-words.ts';
import { manyCards } from './many-cards.ts';
import { missing } from './missing.ts';
import { noPassage } from './no-passage.ts';
import { offScreen } from './off-screen.ts';
import { oneSide } from './one-side.ts';
import { smallLabels, smallLit } from './small-labels.ts';
import { seenOf, withSeen } from '#core/briefing/step/step-sum.ts';

/** The gravest first: what is wrong, what is one-sided, what cannot be read. Source: EXPERIENCE 4.2. */
const checks: { readonly [Code in FaultCode]: StepCheck } = {
  missing,
  changed,
  'one-side': oneSide,
  'no-passage': noPassage,
  'left-out': leftOut,
  'many-cards': manyCards,
  'small-labels': smallLabels,
  'small-lit': smallLit,
  'off-screen': offScreen,
  'long-title': longTitle,
  'long-text': longText,
};

/** Rules for a picture, which the other kinds of step do not show. */
const ofPicture: readonly string[] = [
  'left-out',
  'many-cards',
  'small-labels',
  'small-lit',
  'off-screen',
] satisfies FaultCode[];

/** What is at fault with a step, and how it can be mended. */
export function checkStep(checked: CheckedStep): readonly Fault[] {
  const isPicture = (checked.step.kind ?? 'map') === 'map';
  return Object.entries(checks).flatMap(([code, check]) =>
    isPicture || !ofPicture.includes(code) ? (check.find(checked) ?? []) : [],
  );
}

/** The step without one of its faults. What mending changes of what it shows is no change of the data. */
export function mendStep(checked: CheckedStep, code: FaultCode): Step {
  const { graph, step } = checked;
  const mended = checks[code].mend(checked);
  const wasSeen = step.seen === seenOf(graph.document, step);
  return wasSeen ? withSeen(graph.document, mended) : mended;
}
