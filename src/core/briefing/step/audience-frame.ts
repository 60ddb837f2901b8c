import type { Briefing } from '#core/document/schema.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { readableText } from '#core/picture/fit-zoom.ts';
import type { PlaceCamera } from '#core/view/place.ts';

/** Share of a screen's width that is surely seen, whatever a projector or a rounded frame cuts off. Source: EXPERIENCE 4.5. */
export const safeShare = 0.95;

/** The room between title and caption, in CSS pixels, on a screen of 1280 × 720 and of 1024 × 768. Source: EXPERIENCE 4.3. */
const rooms = {
  '16:9': { width: 1280, height: 556, display: 'projector' },
  '4:3': { width: 1024, height: 593, display: 'projector' },
} as const satisfies { readonly [Aspect in NonNullable<Briefing['aspect']>]: Frame };

/** The part of a room that is surely seen: pictures are arranged for it, and the margins beside it stay free. */
export const safeFrame = (room: Frame): Frame => ({ ...room, width: Math.round(room.width * safeShare) });

/** In a large room letters are so many times larger, and fewer cards stand beside each other. Source: EXPERIENCE 4.5. */
const inLargeRoom = 1.67;

/** Between title and caption, on the screen that a briefing is made for. */
export const audienceRoom = (briefing: Briefing | undefined): Frame => rooms[briefing?.aspect ?? '16:9'];

/** What the steps of a briefing are arranged for and checked in. */
export function audienceFrame(briefing: Briefing | undefined, large = false): Frame {
  const { width, height, display } = safeFrame(rooms[briefing?.aspect ?? '16:9']);
  const share = large ? inLargeRoom : 1;
  return { width: Math.round(width / share), height: Math.round(height / share), display };
}

/** What the whole width of the screen shows when its safe part shows this. */
export const onWholeScreen = (camera: PlaceCamera): PlaceCamera => ({ ...camera, width: camera.width / safeShare });

/** What titles and captions of two lines leave of a room, and what a handling marking takes above and below it. */
const besideWords = { share: 0.92, marking: 52 / 556 } as const;

/** The room that a matrix has, with the least letters in it; in a large room it has fewer rows and columns. */
export function matrixFrame(briefing: Briefing | undefined, large = false) {
  const { width, height } = audienceFrame(briefing, large);
  const share = besideWords.share - (briefing?.marking === undefined ? 0 : besideWords.marking);
  return { width, height: height * share, least: readableText(audienceFrame(briefing)).card };
}
