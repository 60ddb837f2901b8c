import { measureText } from '#core/picture/text-metrics.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';

export type TextRoom = { readonly width: number; readonly size: number; readonly maxLines: number };

/** Running text in full lines, as a book sets it; cut with an ellipsis where it needs more than the lines there are. */
export const fillLines = (text: string, { width, size, maxLines }: TextRoom): readonly string[] => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [place, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer, size, 400) <= width) {
      line = longer;
      continue;
    }
    // The last line takes all that is left, and so is cut; a word wider than a line is broken.
    if (lines.length >= maxLines - 1 || measureText(word, size, 400) > width) {
      const rest = [line, ...words.slice(place)].filter((part) => part !== '').join(' ');
      return [...lines, ...wrapLabel(rest, { width, size, weight: 400, maxLines: maxLines - lines.length }).lines];
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
};
