import { motion, type Theme } from '#core/picture/tokens.ts';

const dashed = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The theme as CSS custom properties: `--surface`, `--on-accent`, `--look-body`, `--motion-fast`, … */
export const themeVariables = (theme: Theme): ReadonlyMap<string, string> => {
  const { name: _name, display: _display, forced: _forced, looks, cardBorder, dim, ...colours } = theme;
  return new Map([
    ...Object.entries(colours).map(([key, colour]) => [`--${dashed(key)}`, colour] as const),
    ...Object.entries(looks).map(([look, colour]) => [`--look-${look}`, colour] as const),
    ...Object.entries(motion).map(([key, milliseconds]) => [`--motion-${key}`, `${milliseconds}ms`] as const),
    ['--card-border', `${cardBorder}px`],
    ['--dim', String(dim)],
  ]);
};
