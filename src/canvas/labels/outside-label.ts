import { textIn } from '#core/document/text-in.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';
import type { Picture, PictureCard } from '#core/drawing/picture.ts';
import type { DetailLevel } from '#core/drawing/level-of-detail.ts';
import type { Placed, View } from '#core/drawing/placed.ts';

const inside = { font: 12, line: 14.5, margin: 3 } as const;
const beside = { desk: 14, projector: 24, gap: 6 } as const;

type Names = readonly string[];

const namesOf = ({ node }: PictureCard, language: string): Names => {
  const members = node.kind === 'node' ? '' : ` (${node.members.length})`;
  const names = node.short === null ? [node.label] : [node.label, node.short];
  return names.map((name) => `${textIn(name, language)}${members}`);
};

const base = (each: PictureCard, picture: Picture): Omit<Placed, 'text' | 'dx' | 'dy' | 'font' | 'ink'> => ({
  id: each.id,
  kind: 'outside',
  weight: each.card.strong ? 600 : 400,
  x: each.card.x,
  y: each.card.y,
  grows: false,
  halo: picture.theme.canvas,
  ground: null,
  mark: 'none',
});

/** Broken anew for the card as small as it is; nothing if even the short name needs more room. */
const insideCard = (each: PictureCard, picture: Picture, view: View, level: DetailLevel): readonly Placed[] | null => {
  const { band, padding } = picture.arrangement.measures;
  const [font, line] = [inside.font * picture.letters, inside.line * picture.letters];
  const taken = level === 0 ? 2 * inside.margin : (band + padding) * view.zoom + inside.margin;
  const width = each.card.width * view.zoom - taken - 2 * inside.margin;
  const maxLines = Math.floor((each.card.height * view.zoom - inside.margin) / line);
  if (maxLines < 1 || width < 20) return null;
  const weight = each.card.strong ? 600 : 400;
  for (const name of namesOf(each, picture.language)) {
    const { lines, cut } = wrapLabel(name, { width, size: font, weight, maxLines });
    const whole = lines.join(' ') === name;
    if (cut || !whole) continue;
    const left = (-each.card.width / 2) * view.zoom + taken;
    return lines.map((text, index) => ({
      ...base(each, picture),
      text,
      font,
      dx: left,
      dy: (index - (lines.length - 1) / 2) * line,
      ink: level === 0 ? picture.theme.onBand : each.ink,
      halo: null,
    }));
  }
  return null;
};

/** Right, left, below, above, in this order: the first free place wins. */
const outsideCard = (each: PictureCard, picture: Picture, view: View): readonly Placed[] => {
  const font = picture.theme.display === 'projector' ? beside.projector : beside.desk * picture.letters;
  const text = namesOf(each, picture.language).at(-1) ?? '';
  const weight = each.card.strong ? 600 : 400;
  const width = measureText(text, font, weight);
  const [right, down] = [
    (each.card.width * view.zoom) / 2 + beside.gap,
    (each.card.height * view.zoom) / 2 + font * 0.6 + 2,
  ];
  const places = [
    [right, 0],
    [-right - width, 0],
    [-width / 2, down],
    [-width / 2, -down],
  ] as const;
  return places.map(([dx, dy]) => ({ ...base(each, picture), text, font, dx, dy, ink: picture.theme.text }));
};

/** Where the name of a card may stand while the card is too small for its text: groups of lines, best first. */
export const outsideLabels = (
  each: PictureCard,
  picture: Picture,
  view: View,
  level: DetailLevel,
): readonly (readonly Placed[])[] => {
  const within = insideCard(each, picture, view, level);
  return within ? [within] : outsideCard(each, picture, view).map((placed) => [placed]);
};
