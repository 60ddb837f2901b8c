import type { Look } from '#core/document/schema.ts';
import { silhouettePath } from './silhouettes.ts';

/** Side of the grid that icons are drawn on, and the width of their strokes on it. */
export const iconGrid = 24;
export const iconStroke = 2;

/** SVG path data, stroked with round caps and joins, never filled; one icon for each look. */
export const icons: { readonly [L in Look]: string } = {
  // A globe.
  country:
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M3 12h18M12 3c2.6 2.5 3.8 5.6 3.8 9s-1.2 6.5 -3.8 9c-2.6 -2.5 -3.8 -5.6 -3.8 -9s1.2 -6.5 3.8 -9',
  // A columned building.
  body: 'M3 21h18M5 17h14M12 3l8.5 5h-17zM6.5 17v-5.5M12 17v-5.5M17.5 17v-5.5',
  // A page with lines.
  instrument: 'M13.5 3H6.5a1 1 0 0 0 -1 1v16a1 1 0 0 0 1 1h11a1 1 0 0 0 1 -1v-12zM13.5 3v5h5M9 13h6M9 17h6',
  // A cog.
  programme:
    'M6 12a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M12 6V2.5M12 18v3.5M6 12H2.5M18 12h3.5M7.8 7.8L5.3 5.3M16.2 16.2l2.5 2.5M7.8 16.2l-2.5 2.5M16.2 7.8l2.5 -2.5M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0',
  // A works with a chimney.
  organisation: 'M3 20.5V11l5.5 3.5V11l5.5 3.5V4h5.5v16.5zM7.5 17.5h1M12 17.5h1',
  // A head and shoulders.
  person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M4 20.5c0 -4 3.4 -6 8 -6s8 2 8 6',
  // A calendar.
  event: 'M4.5 5.5h15v15h-15zM4.5 10.5h15M8.5 3v5M15.5 3v5',
  // A plus in a ring.
  subject: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M12 8v8M8 12h8',
};

const figure = { width: 28, height: 20 } as const;

/** A look in small, as on its cards: the paths of silhouette and icon, in pixels. */
export const lookFigure = (look: Look) => ({
  outline: silhouettePath(look, figure.width, figure.height, 0.45),
  icon: icons[look],
  grid: iconGrid,
  ...figure,
});
