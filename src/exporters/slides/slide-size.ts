/** Slides in inches, as slide programs measure them. */
export const slideSizes = {
  '16:9': { width: 13.333, height: 7.5, layout: 'LAYOUT_WIDE' },
  '4:3': { width: 10, height: 7.5, layout: 'LAYOUT_4x3' },
} as const;

export type Aspect = keyof typeof slideSizes;

/** Pixels of the screen in an inch of a slide: 24 px of 720 lines are 18 pt of a slide. */
export const pixelsAnInch = 96;

/** No text on a slide that a room is to read is smaller, in points: 24 px of a screen of 720 lines. */
export const smallestPoints = 18;

export const points = (pixels: number): number => Math.round((pixels * 72 * 10) / pixelsAnInch) / 10;

/** Every computer has it, with Cyrillic, and it is narrower than ours: words stay in their cards. */
export const slideFont = 'Arial';

/** Slide programs write colours without their sign. */
export const colourOf = (token: string): string => token.replace('#', '').toUpperCase();
