import type { EdgeKey, NodeId, Phase } from '#core/document/schema.ts';
import type { PhaseMark } from '#core/picture/ladder.ts';

/** A stretch of a figure: its upper left corner and its size. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The name of a party, or of what it made, with ≠ where its accounts differ. */
export type MatrixHead = {
  readonly id: NodeId;
  readonly part: 'party' | 'made';
  readonly lines: readonly string[];
  readonly box: Box;
  /** Its lines run upwards, the first one leftmost. */
  readonly upright: boolean;
  readonly isLit: boolean;
};

/** What joins a party and what it made. */
export type MatrixSpot = {
  /** Of the line between them, in the direction of the firmest: `from|to`. */
  readonly key: string;
  readonly firmest: EdgeKey;
  readonly party: NodeId;
  readonly made: NodeId;
  readonly phase: Phase;
  readonly edges: number;
  readonly differs: boolean;
  readonly claims: readonly string[];
  readonly box: Box;
  readonly isLit: boolean;
};

/** An entry of the key: a rung of the ladder, the disc with ≠, or what a number in a cell counts. */
export type MatrixKey = {
  readonly sign: Phase | 'differs' | 'several';
  readonly name: string;
  readonly x: number;
  /** The middle of its letters. */
  readonly y: number;
};

export type MatrixText = { readonly text: string; readonly x: number; readonly y: number };

/**
 * A matrix ready to be drawn: where everything of it stands, in the pixels of the screen that it is placed for. Screen,
 * thumbnails, paper and slides draw from this and decide nothing themselves. Texts are told by the middle of their line.
 */
export type MatrixFigure = {
  readonly width: number;
  readonly height: number;
  /** The size of names, and of the smaller words: countries, key, numbers. */
  readonly letters: number;
  readonly small: number;
  readonly leading: number;
  readonly heads: readonly MatrixHead[];
  readonly spots: readonly MatrixSpot[];
  readonly countries: readonly MatrixText[];
  /** Lines of the grid: light ones between rows and columns, strong ones under the heads and between countries. */
  readonly rules: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly strong: boolean;
  }[];
  readonly key: readonly MatrixKey[];
  /** What the screen has no room for, in words, or that there is nothing; none where all of it stands. */
  readonly said: readonly MatrixText[];
};

/** A piece of a spot: what stands side by side in a cell, in the middle of it. */
export type SpotPart =
  | { readonly kind: 'mark'; readonly mark: PhaseMark; readonly x: number; readonly side: number }
  | { readonly kind: 'line'; readonly x: number; readonly side: number }
  | { readonly kind: 'count'; readonly text: string; readonly x: number; readonly side: number }
  | { readonly kind: 'differs'; readonly x: number; readonly side: number };
