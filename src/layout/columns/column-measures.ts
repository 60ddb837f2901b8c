import type { Measures } from '#core/picture/arrangement.ts';

/** The card set of the five-column picture. Source: LANES, last column of the table. */
export const columnMeasures: Measures = {
  font: 15,
  lineHeight: 18.5,
  subFont: 13.4,
  subLineHeight: 18.5,
  captionFont: 14,
  phraseFont: 13.4,
  band: 28,
  padding: 8,
  verticalPadding: 10,
  lineRadius: 14,
};

/** Distances in model units. */
export const spacing = {
  /** Between two cards, between a card and a slot, between two slots. */
  cards: 9,
  cardToSlot: 11,
  slots: 14,
  /** What a slot gets besides where its column has room. */
  moreForSlots: 7,
  /** Between two line ends on a card, at best and at least. */
  ports: 12,
  leastPorts: 8,
  stub: 18,
  /** What a gutter gets at least, before what is to spare. */
  gutter: 96,
  /** What each line adds to a gutter that may be as broad as it likes. */
  crowd: 6,
  /** Least room for slants in a gutter; distance at which steep lines are parted, and what share of the room that takes. */
  leastSlant: 34,
  parted: 8,
  partedShare: 0.5,
  /** First track of brackets beside a column, the step to the next, and what a stub is longer than the last. */
  bracket: 12,
  track: 8,
  afterTrack: 10,
  /** Above the cards, with the captions in it, and round the picture. */
  top: 26,
  caption: 14,
  margin: 12,
} as const;
