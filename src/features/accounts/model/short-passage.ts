import type { Passage } from '#core/document/locate-passages.ts';
import type { EntenteDocument } from '#core/document/schema.ts';

const most = 280;

/**
 * The words of a passage as the source has them, pieces joined by an ellipsis. Longer ones end after at most 280
 * characters, between two words, with an ellipsis; empty where the text is not stored.
 */
export function shortPassage(document: EntenteDocument, { sourceId, pieces }: Passage): string {
  const text = document.sources[sourceId]?.text;
  const words = pieces
    .map(({ paragraph, start, end }) => text?.[paragraph]?.slice(start, end) ?? '')
    .filter(Boolean)
    .join(' … ');
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1);
  const space = cut.search(/\s\S*$/u);
  // A single endless word is cut where it must be, but never inside a letter.
  const kept = space > 0 ? cut.slice(0, space) : words.slice(0, most).replace(/\p{Surrogate}$/u, '');
  return `${kept} …`;
}
