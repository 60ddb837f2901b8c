import type { Measures } from '#core/picture/arrangement.ts';

/** The measures of one way to draw the cards, in model units. */
export type CardSet = {
  readonly side: number;
  /** Of the right lane, where it is not as wide as the left. */
  readonly right?: number;
  readonly middle: number;
  /** Both gutters together; how they share it depends on how steep their lines are. */
  readonly gutters: number;
  readonly gutterMin: number;
  readonly font: number;
  readonly lineHeight: number;
  readonly verticalPadding: number;
  readonly subFont: number;
  readonly subLineHeight: number;
  readonly captionFont: number;
  readonly captionHeight: number;
  readonly phraseFont: number;
  readonly band: number;
  readonly padding: number;
  readonly gap: number;
  /** Gap that holds a connector and its phrase. */
  readonly linkGap: number;
  readonly headGap: number;
  /** Gaps to try in side lanes, the widest first. */
  readonly laneGaps: readonly number[];
  /** What stands between the groups of one lane, over and above a gap. */
  readonly blockGap: number;
  readonly countryHeight: number;
  /** Level stretch of a line before a card of the middle, and before a card of a side lane. */
  readonly stub: number;
  readonly sideStub: number;
  readonly portPitch: number;
  /** From a column's edge to the first bracket; each nested one is `track` further out. */
  readonly bracket: number;
  readonly track: number;
  readonly loop: number;
  /** How much narrower a satellite is. */
  readonly indent: number;
  /** From the middle of the column to its connectors. */
  readonly connector: number;
  readonly lineRadius: number;
  readonly margin: number;
  readonly verticalMargin: number;
};

const shared = {
  gap: 12,
  headGap: 22,
  laneGaps: [26, 18, 12],
  blockGap: 24,
  countryHeight: 44,
  sideStub: 20,
  portPitch: 14,
  bracket: 13,
  track: 8,
  loop: 13,
  lineRadius: 14,
  margin: 10,
  verticalMargin: 8,
  captionHeight: 22,
} as const;

const wide: CardSet = {
  ...shared,
  side: 282,
  middle: 434,
  gutters: 344,
  gutterMin: 140,
  font: 17,
  lineHeight: 21,
  verticalPadding: 17,
  subFont: 14,
  subLineHeight: 18.5,
  captionFont: 14,
  phraseFont: 14.5,
  band: 38,
  padding: 11,
  linkGap: 26,
  stub: 30,
  sideStub: 24,
  indent: 28,
  connector: 100,
};

/** Also what an empty picture is measured with. */
export const mediumSet: CardSet = {
  ...shared,
  side: 244,
  middle: 326,
  gutters: 280,
  gutterMin: 110,
  font: 16,
  lineHeight: 20,
  verticalPadding: 15,
  subFont: 14.6,
  subLineHeight: 18.5,
  captionFont: 14.6,
  phraseFont: 14.6,
  band: 36,
  padding: 9,
  linkGap: 25,
  stub: 26,
  indent: 24,
  connector: 70,
};

const low: CardSet = {
  ...mediumSet,
  side: 240,
  middle: 262,
  gutters: 240,
  gutterMin: 96,
  verticalPadding: 14,
  band: 34,
  gap: 9,
  linkGap: 22,
  headGap: 14,
  laneGaps: [22, 14, 9],
  countryHeight: 40,
  stub: 26,
  portPitch: 15,
  connector: 56,
  captionHeight: 20,
  verticalMargin: 4,
};

const narrow: CardSet = {
  ...shared,
  side: 214,
  middle: 244,
  gutters: 246,
  gutterMin: 96,
  font: 16,
  lineHeight: 20,
  verticalPadding: 16,
  subFont: 15,
  subLineHeight: 19.5,
  captionFont: 15,
  phraseFont: 15,
  portPitch: 15,
  band: 36,
  padding: 9,
  linkGap: 28,
  stub: 26,
  indent: 24,
  connector: 50,
};

const narrowest: CardSet = {
  ...narrow,
  side: 176,
  middle: 204,
  gutters: 180,
  gutterMin: 84,
  verticalPadding: 14,
  band: 32,
  padding: 8,
  stub: 24,
  sideStub: 16,
  indent: 20,
  connector: 40,
  linkGap: 26,
  margin: 8,
};

/** From wide to narrow. */
export const deskSets: readonly CardSet[] = [wide, mediumSet, low, narrow, narrowest];

const projected: CardSet = {
  ...shared,
  side: 318,
  middle: 338,
  gutters: 232,
  gutterMin: 96,
  font: 24,
  lineHeight: 27,
  verticalPadding: 14,
  subFont: 20,
  subLineHeight: 25,
  captionFont: 20,
  captionHeight: 0,
  phraseFont: 20,
  band: 44,
  padding: 9,
  gap: 9,
  linkGap: 14,
  headGap: 14,
  laneGaps: [20, 14, 9],
  stub: 28,
  sideStub: 26,
  portPitch: 15,
  indent: 24,
  connector: 70,
  lineRadius: 10,
  margin: 16,
  verticalMargin: 4,
};

/** The same for narrower projectors. */
const projectedMedium: CardSet = {
  ...projected,
  side: 274,
  middle: 300,
  gutters: 206,
  gutterMin: 88,
  sideStub: 22,
  margin: 12,
};

/** For an old projector of four to three: most labels of the middle still stand on one line. */
export const projectedNarrow: CardSet = {
  ...projectedMedium,
  side: 228,
  middle: 316,
  gutters: 160,
  gutterMin: 74,
  band: 36,
  padding: 8,
  stub: 24,
  sideStub: 16,
  bracket: 11,
  indent: 20,
  margin: 4,
};

export const projectorSets: readonly CardSet[] = [projected, projectedMedium, projectedNarrow];

export const laneWidth = ({ side, right = side }: CardSet, lane: 'left' | 'right'): number =>
  lane === 'left' ? side : right;

/** What drawing needs to know of a set. */
export const measuresOf = (set: CardSet): Measures => ({
  font: set.font,
  lineHeight: set.lineHeight,
  subFont: set.subFont,
  subLineHeight: set.subLineHeight,
  captionFont: set.captionFont,
  phraseFont: set.phraseFont,
  band: set.band,
  padding: set.padding,
  verticalPadding: set.verticalPadding,
  lineRadius: set.lineRadius,
});
