import { iconGrid, icons, iconStroke } from '#core/picture/icons.ts';
import { silhouettePath } from '#core/picture/silhouettes.ts';
import { cardText } from '#core/drawing/card-text.ts';
import { inkOf, isDimmed } from '#core/drawing/highlights.ts';
import type { PictureCard } from '#core/drawing/picture.ts';
import { displayOf, iconSide, outline, recognition } from '#core/drawing/sizes.ts';
import { bandPath } from './band-path.ts';
import { screenX, screenY, type Drawing } from './drawing.ts';
import { svgBadges } from './svg-badges.ts';
import { svgText } from './svg-text.ts';
import { short, shortPath, tag } from './xml.ts';

const smallestIcon = 5;

const icon = ({ card, node, scale, onBand }: PictureCard, { picture, view }: Drawing): string => {
  const band = picture.arrangement.measures.band * scale * view.zoom;
  const wanted = iconSide[displayOf(picture)] * scale * Math.max(1, Math.min(view.zoom, 1.6));
  const side = Math.min(wanted, card.height * view.zoom * 0.62, band * 0.64);
  if (side < smallestIcon) return '';
  const x = (band - card.width * view.zoom - side) / 2;
  return tag('path', {
    class: 'icon',
    d: icons[node.look],
    transform: `translate(${short(x)} ${short(-side / 2)})scale(${short(side / iconGrid)})`,
    fill: 'none',
    stroke: onBand,
    'stroke-width': iconStroke,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
};

const border = ({ card, node }: PictureCard, { picture, share }: Drawing): number =>
  picture.theme.cardBorder * (card.key ? 2 : node.unnamed ? 0.6 : 1) * share;

/** The marks of selection, outside the card. */
const under = (each: PictureCard, d: string, { highlights, picture, share }: Drawing): string => {
  if (!highlights.selected.has(each.id)) return '';
  const rings = [
    [recognition, picture.theme.recognition],
    [outline.to, picture.theme.text],
    [outline.from, picture.theme.recognition],
  ] as const;
  return rings
    .map(([distance, stroke]) =>
      tag('path', { d, fill: 'none', stroke, 'stroke-width': 2 * distance * share, 'stroke-linejoin': 'round' }),
    )
    .join('');
};

const middleOf = ({ card }: PictureCard, drawing: Drawing): string =>
  `translate(${short(screenX(drawing, card.x))} ${short(screenY(drawing, card.y))})`;

const shapeOf = ({ card, node, scale }: PictureCard, { view }: Drawing): string =>
  shortPath(silhouettePath(node.look, card.width * view.zoom, card.height * view.zoom, scale * view.zoom));

/** Through a dimmed card no line may be seen that ends under it. */
const ground = (each: PictureCard, drawing: Drawing): string =>
  tag('path', { d: shapeOf(each, drawing), transform: middleOf(each, drawing), fill: drawing.picture.theme.canvas });

const body = (each: PictureCard, drawing: Drawing): string => {
  const { card, node, scale, colour, filled } = each;
  const { picture, view } = drawing;
  const [width, height] = [card.width * view.zoom, card.height * view.zoom];
  const d = shapeOf(each, drawing);
  const band = picture.arrangement.measures.band * scale * view.zoom;
  return tag(
    'g',
    { transform: middleOf(each, drawing) },
    under(each, d, drawing),
    tag('path', { class: 'outline', d, fill: filled ? colour : picture.theme.surface }),
    filled
      ? ''
      : tag('path', { d: shortPath(bandPath(node.look, width, height, band, scale * view.zoom)), fill: colour }),
    tag('path', { d, fill: 'none', stroke: colour, 'stroke-width': border(each, drawing) }),
    icon(each, drawing),
  );
};

const svgCard = (each: PictureCard, drawing: Drawing): string => {
  const { picture, highlights, words } = drawing;
  const ink = inkOf(highlights, each.id, picture.theme.dim);
  if (ink === 0) return '';
  // What is dimmed has no text: at a quarter of its ink it only disturbs. What is selected is read all the same.
  const isRead = !isDimmed(highlights, each.id) || highlights.selected.has(each.id);
  return tag(
    'g',
    { class: 'card', 'data-id': each.id, 'data-look': each.node.look },
    ink === 1 ? '' : ground(each, drawing),
    tag('g', { opacity: ink === 1 ? null : ink }, body(each, drawing), svgBadges(each, drawing)),
    ...(isRead ? cardText(each, picture, words, 2).map((placed) => svgText(placed, drawing)) : []),
  );
};

/** Every card that the view leaves in the picture, with its words; what was moved lies on top. */
export const svgCards = (drawing: Drawing): string =>
  drawing.picture.cards.map((each) => svgCard(each, drawing)).join('\n');
