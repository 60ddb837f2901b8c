import type { Arrangement, Frame, Measures } from './arrangement.ts';

/** A projector's canvas is 556 px high where the screen has 720 lines: the rest is title and caption. */
const canvasOf720 = 556;

/** What the last row can read, and what it cannot overlook, on a screen of 720 lines. */
export const leastInRoom = 24;
export const wantedInRoom = 32;

const lettersOf = ({ letters = 1 }: Frame): number => letters;

/** On a projector sizes are told for 720 lines, and grow with the height: CSS pixels of one such line. */
export const lineOf = ({ height, screen = (height * 720) / canvasOf720 }: Frame): number => screen / 720;

/** The least size of text in CSS pixels: on cards, and under or beside them. */
export const readableText = (frame: Frame): { readonly card: number; readonly small: number } =>
  frame.display === 'desk'
    ? { card: 12.8 * lettersOf(frame), small: 12 * lettersOf(frame) }
    : { card: leastInRoom * lineOf(frame), small: 0 };

/** The size of text on cards that a room is to have if its picture lets it, CSS pixels. */
export const wantedText = (frame: Frame): number => wantedInRoom * lettersOf(frame) * lineOf(frame);

/** Past this nothing is gained by drawing larger. */
const largest = (frame: Frame): number => lettersOf(frame) * (frame.display === 'desk' ? 1.25 : 1.4 * lineOf(frame));

type Fonts = Pick<Measures, 'font' | 'subFont' | 'captionFont' | 'phraseFont'>;

/** The zoom below which text can no longer be read. */
export const leastZoom = ({ font, subFont, captionFont, phraseFont }: Fonts, frame: Frame): number => {
  const { card, small } = readableText(frame);
  return Math.max(card / font, small / Math.min(subFont, captionFont, phraseFont));
};

/** CSS pixels that stay free round a picture that fills its frame. */
export const frameMargin = 4;

/** What a frame holds, in model units, when it is seen at a zoom. */
export const roomAt = (
  zoom: number,
  { width, height }: Frame,
): { readonly width: number; readonly height: number } => ({
  width: (width - 2 * frameMargin) / zoom,
  height: (height - 2 * frameMargin) / zoom,
});

/** The zoom at which the whole picture is in the frame, however small its text. */
export const wholeZoom = ({ width, height }: Pick<Arrangement, 'width' | 'height'>, frame: Frame): number => {
  const room = roomAt(1, frame);
  return Math.min(room.width / Math.max(width, 1), room.height / Math.max(height, 1), largest(frame));
};

/** The zoom to open a picture at: all of it, unless that would be too small to read; then it is larger than the frame. */
export const fitZoom = (arrangement: Pick<Arrangement, 'width' | 'height' | 'measures'>, frame: Frame): number =>
  Math.max(wholeZoom(arrangement, frame), leastZoom(arrangement.measures, frame));
