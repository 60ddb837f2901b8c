import type { FontWeight } from '#core/picture/text-metrics.ts';
import { fillLines } from '#exporters/sheets/fill-lines.ts';
import { wrapLabel } from '#core/picture/wrap-label.ts';
import { textTag } from '#exporters/svg/xml.ts';

export type LineStyle = {
  readonly size: number;
  readonly weight: FontWeight;
  readonly ink: string;
  /** Distance of lines as a share of the size. */
  readonly leading?: number;
};

const usualLeading = 1.3;

/** Lines of text one under the other; `y` is the top of the first. */
export const writeLines = (lines: readonly string[], x: number, y: number, style: LineStyle): string =>
  lines
    .map((line, place) =>
      textTag(
        'text',
        {
          x,
          y: y + style.size * ((style.leading ?? usualLeading) * (place + 0.5) + 0.357),
          'font-size': style.size,
          'font-weight': style.weight === 600 ? 600 : null,
          fill: style.ink,
        },
        line,
      ),
    )
    .join('');

export type Paragraph = { readonly markup: string; readonly height: number };

/** Headings in even lines, text in full ones, broken for their width; nothing for an empty one. */
export const paragraph = (
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly maxLines: number },
  style: LineStyle,
): Paragraph => {
  if (text.trim() === '') return { markup: '', height: 0 };
  const lines =
    style.weight === 600
      ? wrapLabel(text, { ...place, size: style.size, weight: 600 }).lines
      : fillLines(text, { ...place, size: style.size });
  return {
    markup: writeLines(lines, place.x, place.y, style),
    height: lines.length * style.size * (style.leading ?? usualLeading),
  };
};
