import type { Phase } from '#core/document/schema.ts';

export type PhaseMark = 'dot' | 'square' | 'half-square' | 'hollow-square' | 'hollow-circle' | 'bar' | 'cross' | 'none';

/**
 * How a phase is drawn, in screen pixels at any zoom: width, dash (empty = solid), cap and mark. Width and dash vary
 * together and a mark and a word confirm them, because no single one survives a projector, a fax or WebGL.
 */
export type Rung = {
  readonly phase: Phase;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly mark: PhaseMark;
  /** Share of the ink: 1, or 0.5 for what no longer holds. */
  readonly ink: number;
};

const rung = (phase: Phase, width: number, dash: readonly number[], mark: PhaseMark, rest?: Partial<Rung>): Rung => ({
  phase,
  width,
  dash,
  cap: 'butt',
  mark,
  ink: 1,
  ...rest,
});

/** Firmest first. */
export const ladder: { readonly [P in Phase]: Rung } = {
  done: rung('done', 4, [], 'dot'),
  signed: rung('signed', 3, [], 'square'),
  agreed: rung('agreed', 3, [16, 7], 'half-square'),
  ahead: rung('ahead', 2.5, [7, 6], 'hollow-square'),
  wished: rung('wished', 3, [0.5, 8], 'hollow-circle', { cap: 'round' }),
  fact: rung('fact', 1.25, [], 'none'),
  stopped: rung('stopped', 2.5, [12, 4], 'bar', { ink: 0.5 }),
  denied: rung('denied', 2, [3, 5], 'cross', { ink: 0.5 }),
};

/** At smaller zooms lines are drawn without status: dashes would merge there and say what nobody said. */
export const leastZoomOfStatus = 0.35;

export const phasesByFirmness: readonly Phase[] = [
  'done',
  'signed',
  'agreed',
  'ahead',
  'wished',
  'fact',
  'stopped',
  'denied',
];
