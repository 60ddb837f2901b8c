import type { Picture } from './picture.ts';

/** Sizes of small signs in screen pixels, at any zoom: at a desk, and on a projector. */
export const arrowLength = { desk: 11, projector: 15 } as const;
export const iconSide = { desk: 20, projector: 22 } as const;
/** The disc with ≠ on a card, and the one on a line. */
export const differsSide = { desk: 18, projector: 24 } as const;
export const discSide = { desk: 20, projector: 26 } as const;
export const beadSide = { desk: 12, projector: 16 } as const;
export const stationSide = { desk: 20, projector: 32 } as const;
export const sizeBar = { desk: 5, projector: 7 } as const;
export const hatchSide = 12;

/** The number of claims in its pill. */
export const countFont = 12;
export const countHeight = 16;
/** With smaller letters in the cards badges of a constant size would cover them. */
export const roomyText = 15;

/** Beyond the border on every side: yellow to 8 px, and in it 3 px of ink that begin 3 px out. */
export const recognition = 8;
export const outline = { from: 3, to: 6 } as const;

/** Half the height of capitals over the baseline, as a share of the font: text is centred on its capitals. */
export const capital = 0.357;

/** Stroke of a mark, as a share of its side. */
export const markStroke = 0.14;

/** What stands on a path is so much wider. */
export const pathMore = 2;

/** Grows with the logarithm: one relation 1.5 px, thirty-two 6 px. */
export const bundleWidth = (relations: number): number => Math.min(9, 1.5 + 0.9 * Math.log2(relations));

export const displayOf = ({ theme }: Pick<Picture, 'theme'>): 'desk' | 'projector' => theme.display;
