import type { Level, Look, Phase } from '#core/document/schema.ts';

/**
 * The contract between layouts and whatever draws: a layout turns a `LayoutInput` into an `Arrangement`. Both are plain
 * data (they cross to a worker and into caches), all lengths are model units: one CSS pixel at zoom 1.
 */

export type Point = readonly [x: number, y: number];

/** The room there is, in CSS pixels, and whether it is a screen at a desk or a projector in a room. */
export type Frame = { readonly width: number; readonly height: number; readonly display: 'desk' | 'projector' };

/** A relation that is written on the card instead of drawn, with the phase whose mark stands before it. */
export type Word = { readonly text: string; readonly phase: Phase };

export type LayoutNode = {
  readonly id: string;
  readonly look: Look;
  /** Which lane: countries stand at the head of theirs. */
  readonly side: 'left' | 'middle' | 'right';
  /** `purpose`: what something is for; `matter`: what it is about; the two columns that "More detail" adds. */
  readonly theme: 'purpose' | 'matter' | null;
  readonly level: Level;
  readonly label: string;
  readonly short: string | null;
  /** Semi-bold: countries, the head item and the key item. */
  readonly strong: boolean;
  /** The instrument with most claims: heavier border. At most one. */
  readonly key: boolean;
  /** The names that voices give it, in the voices' order, already in quotation marks; two or more are joined by ≠. */
  readonly names: readonly string[];
  readonly words: readonly Word[];
  /** "+2 in More detail", for a card whose lines are all at a deeper level. */
  readonly hint: string | null;
  /** Members, if the card stands for a group. */
  readonly members: number | null;
  /** Id of the open group that the card came out of, if any. */
  readonly openedFrom?: string;
};

export type LayoutLine = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly phase: Phase;
  readonly arrow: boolean;
  /** The words on the line, such as "signed at", read from `from` to `to`. */
  readonly phrase: string;
};

export type LayoutInput = {
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
  readonly level: Level;
  readonly frame: Frame;
  /** "Agreed, signed, done", "Expected, planned", "Called for". */
  readonly bandCaptions: readonly [firm: string, ahead: string, wished: string];
  /** Column heads of the five-column picture: left, middle, right, purpose, matter. */
  readonly columnCaptions: readonly [string, string, string, string, string];
};

/** A card as placed: centre, size, and its words broken into lines. */
export type Card = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Smaller lines under the label; `phase` draws its mark before the words. */
  readonly sublines: readonly { readonly text: string; readonly phase: Phase | null }[];
  readonly strong: boolean;
  readonly key: boolean;
};

export type RoutedLine = {
  readonly key: string;
  readonly kind: 'gutter' | 'connector' | 'bracket' | 'loop' | 'slot';
  /** From border to border, at least two points. */
  readonly points: readonly Point[];
  /** Where the phase mark stands; none on `fact`. */
  readonly mark: Point | null;
  /** The words beside a connector: left end of the text, vertical middle. */
  readonly phrase: { readonly text: string; readonly x: number; readonly y: number } | null;
};

/** Left end of the text, vertical middle. */
export type Caption = { readonly text: string; readonly x: number; readonly y: number };

/** The measures a card set was laid out with, in model units; drawing must use the same. */
export type Measures = {
  readonly font: number;
  readonly lineHeight: number;
  readonly subFont: number;
  readonly subLineHeight: number;
  readonly captionFont: number;
  readonly phraseFont: number;
  /** Width of the icon band and the padding between band and text. */
  readonly band: number;
  readonly padding: number;
  readonly verticalPadding: number;
  /** Corner radius of bent lines. */
  readonly lineRadius: number;
};

export type Arrangement = {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Card[];
  readonly lines: readonly RoutedLine[];
  readonly captions: readonly Caption[];
  readonly measures: Measures;
  /** Ids left out because the frame could not hold them at a readable size, in the order they were dropped. */
  readonly dropped: readonly string[];
};
