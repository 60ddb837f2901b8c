import type { Theme } from '#core/picture/tokens.ts';
import { contrastOf } from './contrast-of.ts';

/** The colours that somebody chose for everything on their screen, as `#RRGGBB`. Names as in CSS. */
export type SystemColours = {
  readonly canvas: string;
  readonly canvasText: string;
  readonly linkText: string;
  readonly highlight: string;
  readonly highlightText: string;
};

/** How the system wants pages to be seen: in colours of its own, or with more contrast. */
export type SystemSight = { readonly colours: SystemColours | null; readonly isStrong: boolean };

export const plainSight: SystemSight = { colours: null, isStrong: false };

/** A little over what WCAG 2.2, 1.4.11 asks: what is drawn is rounded to whole channels. */
const least = 3.2;

/** The least ink, in twentieths, in which what is dimmed can still be seen. */
function legibleDim(ink: string, ground: string, from: number): number {
  for (let dim = from; dim < 1; dim += 0.05) if (contrastOf(ink, ground, dim) >= least) return dim;
  return 1;
}

/** What a page looks like to those who chose their own colours: silhouettes, icons, dashes, marks and words tell things apart. */
const inColours = (theme: Theme, { canvas, canvasText, linkText, highlight, highlightText }: SystemColours): Theme => ({
  ...theme,
  looks: {
    country: canvasText,
    body: canvasText,
    instrument: canvasText,
    programme: canvasText,
    organisation: canvasText,
    person: canvasText,
    event: canvasText,
    subject: canvasText,
  },
  onBand: canvas,
  country: canvasText,
  onCountry: canvas,
  canvas,
  surface: canvas,
  text: canvasText,
  muted: canvasText,
  border: canvasText,
  hairline: canvasText,
  edge: canvasText,
  accent: linkText,
  onAccent: canvas,
  evidence: highlight,
  onEvidence: highlightText,
  recognition: highlight,
  onRecognition: highlightText,
  focus: highlight,
  danger: canvasText,
  ok: canvasText,
  warn: canvasText,
  lane: canvas,
  shadow: 'transparent',
  cardBorder: Math.max(2, theme.cardBorder),
  dim: legibleDim(canvasText, canvas, theme.dim),
  forced: true,
});

const withContrast = (theme: Theme): Theme => ({
  ...theme,
  muted: theme.text,
  edge: theme.text,
  border: theme.text,
  hairline: theme.border,
  dim: legibleDim(theme.edge, theme.canvas, theme.dim),
});

const known = new WeakMap<SystemSight, Map<Theme, Theme>>();

/** A theme as the system wants it seen; the same object as long as both are the same. */
export function asSeen(theme: Theme, sight: SystemSight): Theme {
  const { colours, isStrong } = sight;
  if (colours === null && !isStrong) return theme;
  const made = known.get(sight) ?? new Map<Theme, Theme>();
  known.set(sight, made);
  const seen = made.get(theme) ?? (colours === null ? withContrast(theme) : inColours(theme, colours));
  made.set(theme, seen);
  return seen;
}
