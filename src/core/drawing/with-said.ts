import type { SceneNode } from '#core/graph/scene.ts';
import type { Card, Measures } from '#core/picture/arrangement.ts';
import { rightPadding } from '#core/picture/silhouettes.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';
import { quotedIn, textIn } from '#core/document/text-in.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';

/**
 * A card with the words that the view leaves on it: named as the voices of the lens name it, the neutral label under
 * that, and without the words of relations that they do not tell. It keeps its place and its size.
 */
export const withSaid = (
  card: Card,
  node: SceneNode,
  measures: Measures,
  looking: Looking | null | undefined,
  language: string,
): Card => {
  if (!looking) return card;
  const sublines = card.sublines.filter(({ edge }) => edge === undefined || !looking.unsaid.has(edge));
  const names = looking.names.get(node.id);
  if (names === undefined) return sublines.length === card.sublines.length ? card : { ...card, sublines };
  const said = [...new Set(names.map((name) => quotedIn(textIn(name, language), language)))].join(' ≠ ');
  const room = card.width - measures.band - measures.padding - rightPadding[node.look];
  const weight = card.strong ? 600 : 400;
  const lines = wrapLabel(said, { width: room, size: measures.font, weight, maxLines: 2 }).lines;
  const plain = textIn(node.label, language);
  const under = wrapLabel(plain, { width: room, size: measures.subFont, weight: 400, maxLines: 2 }).lines;
  const height = (count: number): number => lines.length * measures.lineHeight + count * measures.subLineHeight;
  const fitting = under.filter((_, place) => height(place + 1) <= card.height - 4);
  const whole = fitting.length === under.length ? fitting : [];
  return { ...card, lines, sublines: whole.map((text) => ({ text, phase: null })) };
};
