import { leastZoomOfStatus } from '#core/picture/ladder.ts';

/** 0 overview, without any status · 1 glyphs, labels where there is room · 2 cards · 3 cards with a second line. */
export type DetailLevel = 0 | 1 | 2 | 3;

/** No text on the canvas is ever smaller, in CSS pixels. */
export const smallestText = 12;

/** At the third level text makes room in its card for one more line. */
export const detailScale = 0.8;

const detail = 1.6;
/** In a room, where letters are large, they do not make way for more at any size that a step is shown in. */
const detailInRoom = 2.5;
const fontInRoom = 24;
const reluctance = 0.05;

/**
 * The level for a zoom. Cards hold while their text is legible, whatever their font: `font` is the card font in model
 * units. A level is left at its threshold and entered a little above it, so that it cannot flicker.
 */
export const levelOfDetail = (zoom: number, font: number, previous: DetailLevel | null = null): DetailLevel => {
  const thresholds = [
    leastZoomOfStatus,
    Math.max(leastZoomOfStatus, smallestText / font),
    font < fontInRoom ? Math.max(detail, smallestText / font) : detailInRoom,
  ];
  const levels = [1, 2, 3] as const;
  return levels.reduce<DetailLevel>((reached, level, index) => {
    const threshold = thresholds[index] ?? 0;
    const entering = previous !== null && previous < level;
    // A hair's breadth for zooms that were computed from the very font.
    return zoom >= threshold + (entering ? reluctance : -1e-6) ? level : reached;
  }, 0);
};
