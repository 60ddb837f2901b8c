/** Red, green and blue, 0 to 255, of `#RRGGBB` or `rgb(…)`. */
const channels = (colour: string): readonly number[] =>
  colour.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG 2 contrast of an ink on a ground, 1 to 21, with only a share of the ink. Colours are `#RRGGBB` or `rgb(…)`. */
export function contrastOf(ink: string, ground: string, share = 1): number {
  const under = channels(ground);
  const mixed = channels(ink).map((value, place) => value * share + (under[place] ?? 0) * (1 - share));
  const [dark = 0, light = 0] = [luminance(mixed), luminance(under)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as `#RRGGBB`, which every list of colours can hold; without its transparency. */
export const hexOf = (colour: string): string =>
  `#${channels(colour)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`;
