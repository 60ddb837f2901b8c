import type { EdgeKey, Level, Look, Phase } from '#core/document/schema.ts';
import type { ArrangementKind } from '#core/view/view.ts';

/**
 * The contract between layouts and whatever draws: a layout turns a `LayoutInput` into an `Arrangement`. Both are plain
 * data (they cross to a worker and into caches), all lengths are model units: one CSS pixel at zoom 1.
 */

export type Point = readonly [x: number, y: number];

/** The room there is, in CSS pixels, and whether it is a screen at a desk or a projector in a room. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly display: 'desk' | 'projector';
  /** How many times their usual size letters are wanted; absent: once. In a room that is a wish, at a desk the least. */
  readonly letters?: number;
  /** In a room, the height of the whole screen, of which the picture has a part; absent: as it usually is. */
  readonly screen?: number;
};

/** A relation that is written on the card instead of drawn, with the phase whose mark stands before it. */
export type Word = { readonly text: string; readonly phase: Phase; readonly edge?: EdgeKey };

/** When something happened, in days since 1970-01-01, both days included; open where it goes on or nobody says. */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly open: 'start' | 'end' | null;
  /** Part of it is read from elsewhere, or it is given as about or perhaps. */
  readonly unsure: boolean;
  /** In words, at the precision given: "Nov 2023 (year inferred)". */
  readonly text: string;
};

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
  /** The country or other group that it belongs to, and its name; null for none. */
  readonly group?: { readonly id: string; readonly label: string } | null;
  /** When it happened, for a timeline; null where nobody says. */
  readonly when?: Span | null;
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
  /** Lanes where nothing is said. */
  readonly arrangement?: ArrangementKind;
  /**
   * Ids of nodes that were added to a picture that stands, in the order in which they came: the others keep the places
   * that they have without them.
   */
  readonly extra?: readonly string[];
  /** Keys of lines that were added in the same way. */
  readonly extraLines?: readonly string[];
  /** The node in the middle of the rings. */
  readonly centre?: string | null;
  /** Heads of rows and rings: what stands in each layer, how far a ring is, and what has no date. */
  readonly captions?: LayoutCaptions;
  /** Marks on the time axis: days since 1970-01-01 with their words, from early to late. */
  readonly ticks?: readonly { readonly at: number; readonly text: string }[];
};

export type LayoutCaptions = {
  readonly layers: { readonly [L in Look]: string };
  readonly rings: readonly string[];
  readonly undated: string;
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
  readonly sublines: readonly { readonly text: string; readonly phase: Phase | null; readonly edge?: EdgeKey }[];
  readonly strong: boolean;
  readonly key: boolean;
};

export type RoutedLine = {
  readonly key: string;
  readonly kind: 'gutter' | 'connector' | 'bracket' | 'loop' | 'slot' | 'around';
  /** From border to border, at least two points. */
  readonly points: readonly Point[];
  /** Where the phase mark stands; none on `fact`. */
  readonly mark: Point | null;
  /** The words beside a connector: left end of the text, vertical middle. */
  readonly phrase: { readonly text: string; readonly x: number; readonly y: number } | null;
};

/** Left end of the text, vertical middle. */
export type Caption = { readonly text: string; readonly x: number; readonly y: number };

/** What stands behind cards and lines: rings of distance, rules between rows, and the time that something took. */
export type Guide =
  | { readonly kind: 'ring'; readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }
  | { readonly kind: 'rule'; readonly from: Point; readonly to: Point }
  /** `card` is whose time it is. An open end fades; what is unsure is hatched. */
  | {
      readonly kind: 'bar';
      readonly card: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly open: Span['open'];
      readonly unsure: boolean;
    };

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
  readonly guides?: readonly Guide[];
  readonly measures: Measures;
  /** Ids left out because the frame could not hold them at a readable size, in the order they were dropped. */
  readonly dropped: readonly string[];
};
