import type { Step } from '#core/document/schema.ts';
import { changed } from './changed.ts';
import type { CheckedStep, Fault, FaultCode, StepCheck } from './check.ts';
import { leftOut, manyCards } from './cards.ts';
import { longText, longTitle } from './long-words.ts';
import { emptyMatrix, noRoom } from './matrix-room.ts';
import { missing } from './missing.ts';
import { noPassage } from './no-passage.ts';
import { offScreen } from './off-screen.ts';
import { oneSide } from './one-side.ts';
import { smallLabels, smallLit } from './small-labels.ts';
import { seenOf, withSeen } from '#core/briefing/step/step-sum.ts';

/** The gravest first: what is wrong, what is one-sided, what cannot be read. */
const checks: { readonly [Code in FaultCode]: StepCheck } = {
  missing,
  changed,
  'one-side': oneSide,
  'no-passage': noPassage,
  'left-out': leftOut,
  'empty-matrix': emptyMatrix,
  'no-room': noRoom,
  'many-cards': manyCards,
  'small-labels': smallLabels,
  'small-lit': smallLit,
  'off-screen': offScreen,
  'long-title': longTitle,
  'long-text': longText,
};

type Kind = NonNullable<Step['kind']>;

/** What only some kinds of step show; all other rules hold for every kind. */
const kindsOf: { readonly [code: string]: readonly Kind[] } = {
  'left-out': ['map', 'matrix'],
  'no-room': ['matrix'],
  'empty-matrix': ['matrix'],
  'many-cards': ['map'],
  'small-labels': ['map'],
  'small-lit': ['map', 'matrix'],
  'off-screen': ['map'],
} satisfies { readonly [Code in FaultCode]?: readonly Kind[] };

/** What is at fault with a step, and how it can be mended. */
export function checkStep(checked: CheckedStep): readonly Fault[] {
  const { kind = 'map' } = checked.step;
  return Object.entries(checks).flatMap(([code, check]) =>
    kindsOf[code]?.includes(kind) === false ? [] : (check.find(checked) ?? []),
  );
}

/** The step without one of its faults. What mending changes of what it shows is no change of the data. */
export function mendStep(checked: CheckedStep, code: FaultCode): Step {
  const { graph, step } = checked;
  const mended = checks[code].mend(checked);
  const wasSeen = step.seen === seenOf(graph.document, step);
  return wasSeen ? withSeen(graph.document, mended) : mended;
}
