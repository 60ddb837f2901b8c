import type { Look, Phase } from '#core/document/schema.ts';
import type { CardWords } from '#core/drawing/card-text.ts';
import type { Highlights } from '#core/drawing/highlights.ts';
import type { MatrixFigure } from '#core/drawing/matrix/matrix-figure.ts';
import type { Picture } from '#core/drawing/picture.ts';
import type { Window } from '#exporters/svg/drawing.ts';

/**
 * What is handed out, the same for paper, slides and images: words are in the reader's language already, every text is
 * text and never markup.
 */
export type HandOut = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Stands at the top and the bottom of every page; empty for none. */
  readonly marking: string;
  /** "Data: 23 November 2026, 1a2b3c4d" and "Made 26 November 2026", for the foot of every page. */
  readonly version: string;
  readonly made: string;
  readonly sheets: readonly Sheet[];
  readonly words: HandOutWords;
};

/** The few words that pages add. */
export type HandOutWords = {
  readonly key: string;
  readonly sources: (names: readonly string[]) => string;
  readonly notes: string;
  readonly page: (page: number, pages: number) => string;
  /** Passages that have no room on the page. */
  readonly morePassages: (count: number) => string;
  readonly picture: string;
};

/** One page or slide: a step of a briefing, or the picture that is looked at. */
export type Sheet = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** For whoever presents it; lines are paragraphs. */
  readonly notes: string;
  readonly body: FigureBody | MatrixBody | AccountsBody | QuoteBody | TitleBody;
  readonly passages: readonly CitedPassage[];
};

export type FigureBody = {
  readonly kind: 'figure';
  readonly picture: Picture;
  readonly highlights: Highlights;
  readonly words: CardWords;
  /** What of the model is shown; null: all of it. */
  readonly window: Window | null;
  /** Numbers of passages, by the line that they are about. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the figure shows, for those who do not see it. */
  readonly description: string;
  readonly legend: readonly LegendEntry[];
};

/** Parties by what they made; its key stands in it. */
export type MatrixBody = {
  readonly kind: 'matrix';
  readonly figure: MatrixFigure;
  /** Numbers of passages, by the key of the cell that they are about. */
  readonly notes: ReadonlyMap<string, string>;
  /** What it shows, for those who do not see it. */
  readonly description: string;
};

/** What several sides say to a question, in columns of equal width; `sign` says whether they say the same. */
export type AccountsBody = {
  readonly kind: 'accounts';
  readonly heads: readonly string[];
  readonly rows: readonly { readonly sign: string; readonly question: string; readonly cells: readonly string[] }[];
  /** Questions that have no room. */
  readonly more: (count: number) => string;
};

export type QuoteBody = {
  readonly kind: 'quote';
  readonly quotes: readonly { readonly words: string; readonly speaker: string; readonly source: string }[];
};

export type TitleBody = { readonly kind: 'title' };

/** A numbered receipt: who says it where, and in which words. */
export type CitedPassage = {
  readonly number: number;
  /** Who says it, and in which paragraphs: "Ministry of Defense of Ukraine, ¶3". */
  readonly lead: string;
  /** Where it is published: "Ukrainian News Agency, December 2023, “…”". */
  readonly source: string;
  /** The same in short: "Ukrainian News Agency, December 2023". */
  readonly outlet: string;
  /** In quotation marks, or that there is no passage. */
  readonly quote: string;
  /** Of the source on the web; null where it has none. */
  readonly url: string | null;
};

/** An entry of the key; only what the picture shows has one. */
export type LegendEntry =
  | { readonly kind: 'look'; readonly look: Look; readonly name: string }
  | { readonly kind: 'phase'; readonly phase: Phase; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly name: string };

export type Sign = 'differs' | 'joint' | 'noPassage' | 'unnamed';
