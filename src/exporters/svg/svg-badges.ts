import { measureText } from '#core/picture/text-metrics.ts';
import { isDimmed } from '#core/drawing/highlights.ts';
import type { PictureCard } from '#core/drawing/picture.ts';
import {
  capital,
  countFont,
  countHeight,
  differsSide,
  displayOf,
  roomyText,
  sizeBar,
  stationSide,
} from '#core/drawing/sizes.ts';
import { screenX, screenY, type Drawing, type Window } from './drawing.ts';
import { svgJoint, svgNotEqual } from './svg-signs.ts';
import { tag, textTag } from './xml.ts';

type Colours = { readonly fill: string; readonly stroke: string; readonly ink: string };

const pill = (name: string, text: string, box: Window, { fill, stroke, ink }: Colours): string => {
  const font = countFont * (box.height / countHeight);
  return tag(
    'g',
    { class: name },
    tag('rect', { ...box, rx: box.height / 2, fill, stroke }),
    textTag(
      'text',
      {
        x: box.x + (box.width - measureText(text, font, 600)) / 2,
        y: box.y + box.height / 2 + font * capital,
        'font-size': font,
        'font-weight': 600,
        fill: ink,
      },
      text,
    ),
  );
};

/** How many claims, on the lower border; only where the letters of the cards are large enough beside it. */
const count = (each: PictureCard, right: number, bottom: number, { picture, view }: Drawing): string => {
  const isRoomy = picture.arrangement.measures.font * view.zoom >= roomyText;
  if (each.node.claims === 0 || displayOf(picture) === 'projector' || !isRoomy) return '';
  const text = String(each.node.claims);
  const width = Math.max(countHeight + 4, measureText(text, countFont, 600) + 10);
  const box = { x: right - 12 - width, y: bottom - countHeight / 2 + 1, width, height: countHeight };
  const { surface, muted } = picture.theme;
  return pill('count', text, box, { fill: surface, stroke: each.colour, ink: muted });
};

/** Which station of the path it is, from 1. */
const station = (each: PictureCard, left: number, top: number, { picture, highlights, share }: Drawing): string => {
  const place = highlights.stations.indexOf(each.id);
  if (place < 0) return '';
  const side = stationSide[displayOf(picture)] * share;
  const { text, canvas } = picture.theme;
  const box = { x: left - side / 2, y: top - side / 2, width: side, height: side };
  return pill('station', String(place + 1), box, { fill: text, stroke: canvas, ink: canvas });
};

/** A measure as a bar under the lower border: as long as the card for the largest there is. */
const measure = ({ card, size }: PictureCard, left: number, bottom: number, drawing: Drawing): string => {
  if (size === null) return '';
  const { picture, view, share } = drawing;
  const border = picture.theme.cardBorder;
  return tag('rect', {
    class: 'measure',
    x: left + border,
    y: bottom + border / 2,
    width: Math.max(1, (card.width * view.zoom - 2 * border) * size),
    height: sizeBar[displayOf(picture)] * share,
    fill: picture.theme.accent,
  });
};

/** What stands on a card's border. */
export const svgBadges = (each: PictureCard, drawing: Drawing): string => {
  const { card, node } = each;
  const { picture, highlights, share, view } = drawing;
  const [left, right] = [screenX(drawing, card.x - card.width / 2), screenX(drawing, card.x + card.width / 2)];
  const [top, bottom] = [screenY(drawing, card.y - card.height / 2), screenY(drawing, card.y + card.height / 2)];
  const isRoomy = picture.arrangement.measures.font * view.zoom >= roomyText;
  const lit = !isDimmed(highlights, each.id);
  const side = differsSide[displayOf(picture)] * share;
  return [
    measure(each, left, bottom, drawing),
    lit ? count(each, right, bottom, drawing) + station(each, left, top, drawing) : '',
    node.differs ? svgNotEqual([right - 11 * share, top - 3 * share], side, picture.theme) : '',
    node.joint
      ? svgJoint([right - (node.differs ? 34 : 16) * share, top], (isRoomy ? 17 : 14) * share, picture.theme)
      : '',
  ].join('');
};
