import type { Briefing } from '#core/document/schema.ts';
import type { Frame } from '#core/picture/arrangement.ts';
import { readableText, roomAt } from '#core/picture/fit-zoom.ts';
import type { PlaceCamera } from '#core/view/place.ts';

/** Share of a screen's width that is surely seen, whatever a projector or a rounded frame cuts off. */
export const safeShare = 0.9;

/**
 * The room between title and caption, in CSS pixels, on a screen of 1280 × 720 and of 1024 × 768, with a caption of two
 * lines, and on the narrow one a title of two.
 */
const rooms = {
  '16:9': { width: 1280, height: 533, screen: 720, display: 'projector' },
  '4:3': { width: 1024, height: 552, screen: 768, display: 'projector' },
} as const satisfies { readonly [Aspect in NonNullable<Briefing['aspect']>]: Frame };

/** What a handling marking takes, above and below, on a screen of 720 lines. */
const markings = 2 * 26;

/** In a large room letters are wanted so many times larger. */
const inLargeRoom = 1.67;

/** The part of a room that is surely seen: pictures are arranged for it, and the margins beside it stay free. */
export const safeFrame = ({ width, ...room }: Frame, large = false): Frame => ({
  ...room,
  width: Math.round(width * safeShare),
  letters: large ? inLargeRoom : 1,
});

/** Between title and caption, on the screen that a briefing is made for. */
export function audienceRoom(briefing: Briefing | undefined): Frame {
  const room = rooms[briefing?.aspect ?? '16:9'];
  const marked = briefing?.marking === undefined ? 0 : Math.round((markings * room.screen) / 720);
  return { ...room, height: room.height - marked };
}

/** What the steps of a briefing are arranged for and checked in. */
export const audienceFrame = (briefing: Briefing | undefined, large = false): Frame =>
  safeFrame(audienceRoom(briefing), large);

/** What the whole width of the screen shows when its safe part shows this. */
export const onWholeScreen = (camera: PlaceCamera): PlaceCamera => ({ ...camera, width: camera.width / safeShare });

/** The part of a room that a matrix may fill, with the least letters in it: larger ones leave fewer rows and columns. */
export function matrixFrame(briefing: Briefing | undefined, large = false) {
  const { width, height } = roomAt(1, audienceFrame(briefing));
  const least = readableText(audienceFrame(briefing)).card * (large ? inLargeRoom : 1);
  return { width, height, least };
}
