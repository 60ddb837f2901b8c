import type { Look } from '#core/document/schema.ts';
import type { Point } from './arrangement.ts';

/** An outline round (0, 0): a rectangle with round corners, or corners joined by straight lines. */
export type Outline =
  | { readonly kind: 'rounded'; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] };

/** Depths in pixels, not shares: shares would stretch on wide cards. */
const ear = 14;
const tip = 8;
const tag = 9;
const skew = 7;
const corner = 8;
/** A pill's ends; on a card of several lines a larger radius would cut into the text. */
const pill = 22;

const polygon = (points: readonly Point[]): Outline => ({ kind: 'polygon', points });

/** The silhouette of a look for a card of this size; `scale` shrinks ears and tips with a card drawn smaller. */
export const silhouette = (look: Look, width: number, height: number, scale = 1): Outline => {
  const x = width / 2;
  const y = height / 2;
  const cut = (depth: number): number => Math.min(depth * scale, x, y);
  switch (look) {
    case 'country':
    case 'body':
      return { kind: 'rounded', radius: cut(corner) };
    case 'person':
      return { kind: 'rounded', radius: cut(pill) };
    case 'organisation':
      return { kind: 'rounded', radius: 0 };
    case 'instrument':
      return polygon([
        [-x, -y],
        [x - cut(ear), -y],
        [x, -y + cut(ear * 0.8)],
        [x, y],
        [-x, y],
      ]);
    case 'programme':
      return polygon([
        [-x + cut(tip), -y],
        [x - cut(tip), -y],
        [x, 0],
        [x - cut(tip), y],
        [-x + cut(tip), y],
        [-x, 0],
      ]);
    case 'event':
      return polygon([
        [-x, -y],
        [x - cut(tag), -y],
        [x, 0],
        [x - cut(tag), y],
        [-x, y],
      ]);
    case 'subject':
      return polygon([
        [-x + cut(skew), -y],
        [x, -y],
        [x - cut(skew), y],
        [-x, y],
      ]);
  }
};

const roundedPath = (x: number, y: number, radius: number): string => {
  if (radius === 0) return `M${-x} ${-y}H${x}V${y}H${-x}Z`;
  const arc = (toX: number, toY: number): string => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`;
  return [
    `M${-x + radius} ${-y}H${x - radius}`,
    `${arc(x, -y + radius)}V${y - radius}`,
    `${arc(x - radius, y)}H${-x + radius}`,
    `${arc(-x, y - radius)}V${-y + radius}`,
    `${arc(-x + radius, -y)}Z`,
  ].join('');
};

/** SVG path data of a look's silhouette round (0, 0). */
export const silhouettePath = (look: Look, width: number, height: number, scale = 1): string => {
  const outline = silhouette(look, width, height, scale);
  if (outline.kind === 'rounded') return roundedPath(width / 2, height / 2, outline.radius);
  return `M${outline.points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
};

/** How far the outline stands in from the card's left and right edge, at `dy` from its middle. */
export const insets = (
  look: Look,
  width: number,
  height: number,
  dy: number,
): { readonly left: number; readonly right: number } => {
  const outline = silhouette(look, width, height);
  const x = width / 2;
  if (outline.kind === 'rounded') {
    const into = Math.max(0, Math.abs(dy) - (height / 2 - outline.radius));
    const inset = outline.radius - Math.sqrt(Math.max(0, outline.radius ** 2 - into ** 2));
    return { left: inset, right: inset };
  }
  const crossings = outline.points.flatMap(([x1, y1], index) => {
    const [x2, y2] = outline.points[(index + 1) % outline.points.length] ?? [x1, y1];
    if (dy < Math.min(y1, y2) || dy > Math.max(y1, y2) || y1 === y2) return [];
    return [x1 + ((x2 - x1) * (dy - y1)) / (y2 - y1)];
  });
  return { left: x + Math.min(...crossings), right: x - Math.max(...crossings) };
};

/** Room between the text and the right border: ears, tips and round ends reach further in than straight borders. */
export const rightPadding: { readonly [L in Look]: number } = {
  country: 10,
  body: 8,
  instrument: 9,
  programme: 11,
  organisation: 8,
  person: 14,
  event: 11,
  subject: 11,
};
