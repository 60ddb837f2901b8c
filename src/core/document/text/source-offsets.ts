import { sourceText } from '#core/document/locate-passages.ts';
import type { Source } from '#core/document/schema.ts';
import { paragraphBreak, type Span } from './searchable-text.ts';

export type Offsets = { readonly start: number; readonly end: number };

/** Of a stretch of a paragraph, the offsets in `sourceText(source)`, in UTF-16 units: what `slice` takes. */
export function offsetsInSource(source: Source, span: Span): Offsets {
  const above = (source.text ?? []).slice(0, span.paragraph);
  const begins = above.reduce((sum, paragraph) => sum + paragraph.length + paragraphBreak.length, 0);
  return { start: begins + span.start, end: begins + span.end };
}

/** The same in code points, the unit of links and exports: an emoji counts as one. */
export function codePointOffsets(source: Source, span: Span): Offsets {
  const text = sourceText(source);
  const { start, end } = offsetsInSource(source, span);
  const first = codePoints(text.slice(0, start));
  return { start: first, end: first + codePoints(text.slice(start, end)) };
}

/** The stretch that a link names in code points; null where it leaves its paragraph or the text. */
export function spanAtCodePoints(source: Source, { start, end }: Offsets): Span | null {
  const letters = Array.from(sourceText(source));
  const from = letters.slice(0, start).join('').length;
  const to = from + letters.slice(start, end).join('').length;
  if (start < 0 || end <= start || end > letters.length) return null;
  let begins = 0;
  for (const [paragraph, stored] of (source.text ?? []).entries()) {
    if (from <= begins + stored.length) {
      return from >= begins && to <= begins + stored.length
        ? { paragraph, start: from - begins, end: to - begins }
        : null;
    }
    begins += stored.length + paragraphBreak.length;
  }
  return null;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
