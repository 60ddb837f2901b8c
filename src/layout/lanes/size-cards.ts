import { rightPadding } from '#core/picture/silhouettes.ts';
import type { Card, LayoutNode } from '#core/picture/arrangement.ts';
import { ladder } from '#core/picture/ladder.ts';
import { wrapLabel, type LabelBox } from '#core/picture/wrap-label.ts';
import type { CardSet } from './card-sets.ts';

/** A card before it has a place. */
export type Face = Omit<Card, 'x' | 'y'>;

/** Which labels give way to the short ones: none, those of the middle, all; only where it saves a line. */
export type Shortening = 'none' | 'middle' | 'all';

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

const labelLines = (node: LayoutNode, rules: FaceRules, box: LabelBox): readonly string[] => {
  if (rules.projector && node.key && node.names.length > 1) {
    const named = wrapLabel(capital(node.names.map(unquoted).join(' ≠ ')), { ...box, maxLines: 3 });
    if (!named.cut) return named.lines;
  }
  const full = wrapLabel(node.label, box);
  const short = node.short === null ? null : wrapLabel(node.short, box);
  const shorten = rules.shortening === 'all' || (rules.shortening === 'middle' && node.side === 'middle');
  if (short !== null && !short.cut && (full.cut || (shorten && short.lines.length < full.lines.length)))
    return short.lines;
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
