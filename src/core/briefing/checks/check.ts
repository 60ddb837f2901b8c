import type { Step } from '#core/document/schema.ts';
import type { Arrangement, Frame } from '#core/picture/arrangement.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { StepMatrix } from '#core/briefing/step/step-matrix.ts';
import type { Scene } from '#core/graph/scene.ts';

/** A step with the picture that it shows; the arrangement is null until it has come. */
export type CheckedStep = {
  /** Of the document as it is read, nothing split. */
  readonly graph: Graph;
  readonly step: Step;
  readonly scene: Scene;
  /** What is drawn at all, by card id or line key; null where everything is. */
  readonly present: ReadonlySet<string> | null;
  /** What the step lights, by card id or line key; null where it lights nothing. */
  readonly light: ReadonlySet<string> | null;
  readonly arrangement: Arrangement | null;
  readonly frame: Frame;
  /** What a step of that kind shows in place of the picture; null for all others. */
  readonly matrix: StepMatrix | null;
};

/** So many labelled cards can be read from the last row. */
export const mostCards = 15;

export type FaultCode =
  | 'small-labels'
  | 'small-lit'
  | 'many-cards'
  | 'left-out'
  | 'no-room'
  | 'empty-matrix'
  | 'off-screen'
  | 'long-title'
  | 'long-text'
  | 'no-passage'
  | 'one-side'
  | 'missing'
  | 'changed';

/** What one press does about it. */
export type FixKind = 'focus' | 'as-picture' | 'fit' | 'split' | 'unlight' | 'cite-both' | 'forget' | 'reread';

export type Fault = {
  readonly code: FaultCode;
  /** A size, a length or a count, and where it ought to be. */
  readonly amount: number;
  readonly most: number;
  /** Ids of nodes, claims, voices that it is about. */
  readonly ids: readonly string[];
  /** Null where only the author can mend it. */
  readonly fix: FixKind | null;
};

/** One rule: what is at fault, and the step mended. */
export type StepCheck = {
  readonly find: (checked: CheckedStep) => Fault | null;
  readonly mend: (checked: CheckedStep) => Step;
};
