import { iconGrid, icons, iconStroke } from '#core/picture/icons.ts';
import { ladder } from '#core/picture/ladder.ts';
import { silhouettePath } from '#core/picture/silhouettes.ts';
import { measureText } from '#core/picture/text-metrics.ts';
import { signs } from '#core/picture/marks.ts';
import type { Theme } from '#core/picture/tokens.ts';
import type { LegendEntry } from '#exporters/sheets/sheet.ts';
import { bandPath } from '#exporters/svg/band-path.ts';
import { svgJoint, svgNotEqual } from '#exporters/svg/svg-signs.ts';
import { svgMark } from '#exporters/svg/svg-text.ts';
import { short, shortPath, tag, textTag } from '#exporters/svg/xml.ts';

const swatch = { width: 44, height: 18 } as const;
const look = { width: 28, height: 18, band: 12 } as const;

/** How wide the sample of an entry is. */
export const swatchWidth = ({ kind }: LegendEntry): number =>
  kind === 'phase' ? swatch.width : kind === 'look' ? look.width : swatch.height;

const centred = (x: number, y: number, ...children: readonly string[]): string =>
  tag('g', { transform: `translate(${short(x)} ${short(y)})` }, ...children);

/** The sample of an entry as the picture draws it: left end, vertical middle. */
export const drawSwatch = (entry: LegendEntry, x: number, y: number, theme: Theme): string => {
  switch (entry.kind) {
    case 'phase': {
      const rung = ladder[entry.phase];
      const line = tag('path', {
        d: `M${short(x)} ${short(y)}h${swatch.width}`,
        fill: 'none',
        stroke: theme.edge,
        'stroke-width': rung.width,
        'stroke-dasharray': rung.dash.length === 0 ? null : rung.dash.join(' '),
        'stroke-linecap': rung.cap === 'butt' ? null : rung.cap,
        'stroke-opacity': rung.ink === 1 ? null : rung.ink,
      });
      return line + svgMark(rung.mark, x + swatch.width / 2, y, 11, theme.edge, theme.canvas);
    }
    case 'look': {
      const { width, height, band } = look;
      const colour = theme.looks[entry.look];
      const isFilled = entry.look === 'country';
      const d = shortPath(silhouettePath(entry.look, width, height, 0.5));
      const side = band * 0.8;
      return centred(
        x + width / 2,
        y,
        tag('path', { d, fill: isFilled ? colour : theme.surface }),
        isFilled ? '' : tag('path', { d: shortPath(bandPath(entry.look, width, height, band, 0.5)), fill: colour }),
        tag('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.5 }),
        tag('path', {
          d: icons[entry.look],
          transform: `translate(${short((band - width - side) / 2)} ${short(-side / 2)})scale(${short(side / iconGrid)})`,
          fill: 'none',
          stroke: isFilled ? theme.onCountry : theme.onBand,
          'stroke-width': iconStroke,
        }),
      );
    }
    case 'sign': {
      const middle = [x + swatch.height / 2, y] as const;
      if (entry.sign === 'differs') return svgNotEqual(middle, 16, theme);
      if (entry.sign === 'joint') return svgJoint(middle, 15, theme);
      if (entry.sign === 'unnamed')
        return tag('rect', { x, y: y - 7, width: 18, height: 14, fill: 'none', stroke: theme.text, 'stroke-width': 1 });
      return centred(
        middle[0],
        y,
        tag('path', {
          d: signs.hatch,
          transform: 'scale(12)',
          fill: theme.canvas,
          stroke: theme.edge,
          'stroke-width': 0.1,
        }),
      );
    }
  }
};

const gap = { swatch: 7, entry: 20, row: 24 } as const;

/** Null for one column: there the names stand one under the other, whatever stands before them. */
type Width = number | null;

const roomOf = (entry: LegendEntry, width: Width): number => (width === null ? swatch.width : swatchWidth(entry));

type Seat = { readonly entry: LegendEntry; readonly left: number; readonly row: number };

/** Entry after entry in rows of a width. */
const seat = (entries: readonly LegendEntry[], width: Width, size: number): readonly Seat[] => {
  let [left, row] = [0, 0];
  return entries.map((entry) => {
    const taken = roomOf(entry, width) + gap.swatch + measureText(entry.name, size, 400);
    if (left > 0 && (width === null || left + taken > width)) [left, row] = [0, row + 1];
    const seated = { entry, left, row };
    left += taken + gap.entry;
    return seated;
  });
};

/** Of a key in one column. */
export const legendWidth = (entries: readonly LegendEntry[], size: number): number =>
  Math.max(0, ...entries.map(({ name }) => swatch.width + gap.swatch + measureText(name, size, 400)));

export const legendHeight = (entries: readonly LegendEntry[], width: Width, size: number): number =>
  ((seat(entries, width, size).at(-1)?.row ?? -1) + 1) * gap.row;

/** The key in as many rows as it needs; `y` is its top. */
export const drawLegend = (
  entries: readonly LegendEntry[],
  place: { readonly x: number; readonly y: number; readonly width: Width; readonly size: number },
  theme: Theme,
): string =>
  seat(entries, place.width, place.size)
    .map(({ entry, left, row }) => {
      const [x, middle] = [place.x + left, place.y + gap.row * (row + 0.5)];
      const name = textTag(
        'text',
        {
          x: x + roomOf(entry, place.width) + gap.swatch,
          y: middle + place.size * 0.357,
          'font-size': place.size,
          fill: theme.text,
        },
        entry.name,
      );
      const value = entry.kind === 'phase' ? entry.phase : entry.kind === 'look' ? entry.look : entry.sign;
      return tag(
        'g',
        { class: 'key', 'data-key': value },
        drawSwatch(entry, x + (roomOf(entry, place.width) - swatchWidth(entry)) / 2, middle, theme),
        name,
      );
    })
    .join('\n');
