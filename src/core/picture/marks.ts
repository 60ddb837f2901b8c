import type { PhaseMark } from './ladder.ts';

/**
 * A mark round (0, 0) on a square of side 1: `ground` is filled with what lies behind and stroked in ink, `ink` is filled
 * with ink. The canvas, the legend and every exporter draw marks from here.
 */
export type MarkShape = { readonly ground: string | null; readonly ink: string | null };

/** Side of a mark in screen pixels, at any zoom. */
export const markSize = { desk: 11, projector: 15 } as const;

const disc = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
const square = (half: number): string => `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}Z`;

export const marks: { readonly [M in PhaseMark]: MarkShape } = {
  dot: { ground: null, ink: disc(0.5) },
  square: { ground: null, ink: square(0.46) },
  'half-square': { ground: square(0.43), ink: 'M-0.43 -0.43h0.43v0.86h-0.43Z' },
  'hollow-square': { ground: square(0.43), ink: null },
  'hollow-circle': { ground: disc(0.45), ink: null },
  bar: { ground: null, ink: 'M-0.14 -0.62h0.28v1.24h-0.28Z' },
  cross: {
    ground: null,
    ink: 'M-0.5 -0.34L-0.34 -0.5L0 -0.16L0.34 -0.5L0.5 -0.34L0.16 0L0.5 0.34L0.34 0.5L0 0.16L-0.34 0.5L-0.5 0.34L-0.16 0Z',
  },
  none: { ground: null, ink: null },
};

/** Other signs, on the same square: stroked, but for `disc`, which is filled first where there is one behind. */
export const signs = {
  disc: 'M-0.5 0a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0Z',
  /** Accounts differ; stands on the disc. */
  notEqual: 'M-0.26 -0.11H0.26M-0.26 0.11H0.26M-0.12 0.3L0.12 -0.3',
  /** Several wordings, read as one. */
  rings:
    'M-0.5 0a0.32 0.32 0 1 0 0.64 0a0.32 0.32 0 1 0 -0.64 0M-0.14 0a0.32 0.32 0 1 0 0.64 0a0.32 0.32 0 1 0 -0.64 0',
  /** No source passage. */
  hatch: 'M-0.5 -0.5H0.5V0.5H-0.5ZM-0.5 0L0 -0.5M-0.5 0.5L0.5 -0.5M0 0.5L0.5 0',
  /** Filled: points to the right with its tip in (0, 0). */
  arrow: 'M0 0L-1 -0.43L-1 0.43Z',
  /** Filled, in a disc: inside the ring and apart from each other, so that both do not look like the dot of what is done. */
  leftHalf: 'M-0.06 -0.32A0.32 0.32 0 0 0 -0.06 0.32Z',
  rightHalf: 'M0.06 -0.32A0.32 0.32 0 0 1 0.06 0.32Z',
  /** One side alone tells it. */
  tick: 'M-0.22 -0.6H0.22V0.6H-0.22Z',
} as const;
