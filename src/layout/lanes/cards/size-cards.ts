import { rightPadding } from '#core/picture/silhouettes.ts';
import type { Card, LayoutNode } from '#core/picture/arrangement.ts';
import { ladder } from '#core/picture/ladder.ts';
import { widestWord, wrapLabel, type LabelBox } from '#core/picture/wrap-label.ts';
import type { CardSet } from './card-sets.ts';

/** A card before it has a place. */
export type Face = Omit<Card, 'x' | 'y'>;

/** Which labels give way to the short ones: none, those of the middle, all; only where it saves a line. */
export const shortenings = ['none', 'middle', 'all'] as const;

export type Shortening = (typeof shortenings)[number];

export type FaceSet = Pick<
  CardSet,
  'font' | 'lineHeight' | 'verticalPadding' | 'subFont' | 'subLineHeight' | 'band' | 'padding' | 'countryHeight'
>;

export type FaceRules = {
  readonly set: FaceSet;
  readonly shortening: Shortening;
  /** In a room: nothing under the label, and the key item is called by its own names. */
  readonly projector: boolean;
};

const unquoted = (name: string): string => name.replaceAll(/^[“”„«»"'‘’]+|[“”„«»"'‘’]+$/gu, '');
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** In a room the key item is called by its names, where voices give it several. */
export const hasNames = ({ key, names }: LayoutNode): boolean => key && names.length > 1;

const namesInRoom = (node: LayoutNode): string => capital(node.names.map(unquoted).join(' ≠ '));

/** All that may stand on a card as its label. */
export const labelsOf = (node: LayoutNode): readonly string[] => [
  ...(hasNames(node) ? [namesInRoom(node)] : []),
  node.label,
  ...(node.short === null ? [] : [node.short]),
];

const labelLines = (node: LayoutNode, rules: FaceRules, box: LabelBox): readonly string[] => {
  if (rules.projector && hasNames(node)) {
    const named = wrapLabel(namesInRoom(node), { ...box, maxLines: 3 });
    if (!named.cut) return named.lines;
  }
  // From afar a torn word is no word.
  const isTorn = (text: string): boolean => rules.projector && widestWord(text, box.size, box.weight) > box.width;
  const full = wrapLabel(node.label, box);
  const short = node.short === null || isTorn(node.short) ? null : wrapLabel(node.short, box);
  const shorten = rules.shortening === 'all' || (rules.shortening === 'middle' && node.side === 'middle');
  const gives = full.cut || isTorn(node.label) || (shorten && short !== null && short.lines.length < full.lines.length);
  if (short !== null && !short.cut && gives) return short.lines;
  return full.cut ? wrapLabel(node.label, { ...box, maxLines: 3 }).lines : full.lines;
};

const subLines = (node: LayoutNode, rules: FaceRules, width: number): Card['sublines'] => {
  if (rules.projector) return [];
  const { subFont } = rules.set;
  const box = { width, size: subFont, weight: 400, maxLines: 3 } as const;
  const plain = [node.names.length > 1 ? node.names.join(' ≠ ') : '', node.hint ?? '']
    .filter((text) => text !== '')
    .map((text) => wrapLabel(text, box).lines.map((line) => ({ text: line, phase: null })));
  const words = node.words.map(({ text: whole, phase, edge }) => {
    const marked = ladder[phase].mark !== 'none';
    const { lines } = wrapLabel(whole, { ...box, width: marked ? width - subFont : width });
    return lines.map((text, index) => ({
      text,
      phase: marked && index === 0 ? phase : null,
      ...(edge !== undefined && { edge }),
    }));
  });
  const [names, hint] = node.names.length > 1 ? [plain[0] ?? [], plain[1] ?? []] : [[], plain[0] ?? []];
  return [...names, ...words.flat(), ...hint];
};

/** Breaks a card's words into lines and gives it the height they need. `ports`: most lines that leave one side. */
export const sizeCard = (node: LayoutNode, rules: FaceRules, width: number, ports: number): Face => {
  const { set } = rules;
  const room = width - set.band - set.padding - rightPadding[node.look];
  const weight = node.strong ? 600 : 400;
  const lines = labelLines(node, rules, { width: room, size: set.font, weight, maxLines: 2 });
  const sublines = subLines(node, rules, room);
  const text = lines.length * set.lineHeight + sublines.length * set.subLineHeight + set.verticalPadding;
  // Ports keep apart within the 72 % of the height that they may use: in the middle, where marks stand, by a mark.
  const apart = node.side === 'middle' && ports <= 8 ? 11 : 8;
  const forPorts = ((ports - 1) * apart) / 0.72;
  const least = node.look === 'country' ? set.countryHeight : 0;
  // Even, so that a card about a whole middle has whole edges.
  const height = 2 * Math.ceil(Math.max(text, forPorts, least) / 2);
  return { id: node.id, width, height, lines, sublines, strong: node.strong, key: node.key };
};
