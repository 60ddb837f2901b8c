import { iconGrid, icons, iconStroke } from '#core/picture/icons.ts';
import { signs } from '#core/picture/marks.ts';
import { silhouettePath } from '#core/picture/silhouettes.ts';
import { inkOf, isDimmed } from '#core/drawing/highlights.ts';
import type { PictureCard } from '#core/drawing/picture.ts';
import { differsSide, displayOf, iconSide } from '#core/drawing/sizes.ts';
import { textIn } from '#core/document/text-in.ts';
import { bandPath } from '#exporters/svg/band-path.ts';
import { screenX, screenY, type Drawing } from '#exporters/svg/drawing.ts';
import { writable } from '#exporters/svg/xml.ts';
import { pathPoints, placed } from './path-points.ts';
import { addSign, ownShape, wordsStyle, type Slide } from './slide-pen.ts';
import { pixelsAnInch, points, slideFont, smallestPoints } from './slide-size.ts';

const inches = (pixels: number): number => pixels / pixelsAnInch;

const shapeOf = ({ card, node, scale }: PictureCard, { view }: Drawing): string =>
  silhouettePath(node.look, card.width * view.zoom, card.height * view.zoom, scale * view.zoom);

/** A card is one shape with its words in it, its band, and its icon: each can be edited. */
const addCard = (slide: Slide, each: PictureCard, drawing: Drawing): void => {
  const { card, node, scale } = each;
  const { picture, view, highlights, share } = drawing;
  const { theme, arrangement, language } = picture;
  const ink = inkOf(highlights, each.id, theme.dim);
  if (ink === 0) return;
  const name = writable(textIn(node.label, language));
  const [x, y] = [inches(screenX(drawing, card.x)), inches(screenY(drawing, card.y))];
  const [w, h] = [inches(card.width * view.zoom), inches(card.height * view.zoom)];
  const band = arrangement.measures.band * scale * view.zoom;
  const outline = placed(pathPoints(shapeOf(each, drawing)), w / 2, h / 2, 1 / pixelsAnInch);
  const border = theme.cardBorder * (card.key ? 2 : node.unnamed ? 0.6 : 1) * share;
  const size = points(arrangement.measures.font * scale * view.zoom);
  const left = points(band + arrangement.measures.padding * scale * view.zoom);
  const small = points(arrangement.measures.subFont * view.zoom);
  const lines = [
    ...card.lines.map((text) => ({ text, fontSize: size, bold: card.strong })),
    // What would be too small to be read in a room is left to the handout.
    ...card.sublines.flatMap(({ text }) => (small < smallestPoints ? [] : [{ text, fontSize: small, bold: false }])),
  ];
  if (ink < 1) addSign(slide, name, shapeOf(each, drawing), [x, y], 1 / pixelsAnInch, { fill: theme.canvas });
  const words = lines.map(({ text, fontSize, bold }, place) => ({
    text: writable(text),
    options: { fontSize, bold, breakLine: place < lines.length - 1 },
  }));
  // The library's types know a shape's points only of shapes without words.
  const shape = {
    shape: ownShape,
    points: [...outline],
    x: x - w / 2,
    y: y - h / 2,
    w,
    h,
    objectName: name,
    wrap: false,
    ...wordsStyle(
      {
        size,
        colour: each.ink,
        language,
        valign: 'middle',
        margin: [left, 0, 0, 0],
        fill: each.filled ? each.colour : theme.surface,
        stroke: each.colour,
        width: border,
        share: ink,
      },
      slideFont,
    ),
  };
  slide.addText(isDimmed(highlights, each.id) ? '' : words, shape);
  if (!each.filled) {
    const data = bandPath(node.look, card.width * view.zoom, card.height * view.zoom, band, scale * view.zoom);
    addSign(slide, name, data, [x, y], 1 / pixelsAnInch, { fill: each.colour, share: ink });
  }
  const side = Math.min(iconSide[displayOf(picture)] * scale * view.zoom, card.height * view.zoom * 0.62, band * 0.64);
  const at = [x - w / 2 + inches(band - side) / 2, y - inches(side) / 2] as const;
  addSign(slide, name, icons[node.look], at, inches(side / iconGrid), {
    stroke: each.onBand,
    width: (iconStroke * side) / iconGrid,
    share: ink,
  });
  if (node.differs) {
    const disc = differsSide[displayOf(picture)] * share;
    const corner = [x + w / 2 - inches(11 * share), y - h / 2 - inches(3 * share)] as const;
    addSign(slide, '≠', signs.disc, corner, inches(disc), { fill: theme.text, stroke: theme.canvas, share: ink });
    addSign(slide, '≠', signs.notEqual, corner, inches(disc), {
      stroke: theme.surface,
      width: disc * 0.11,
      share: ink,
    });
  }
};

export const addCards = (slide: Slide, drawing: Drawing, isShown: (id: string) => boolean): void => {
  for (const each of drawing.picture.cards) if (isShown(each.id)) addCard(slide, each, drawing);
};
