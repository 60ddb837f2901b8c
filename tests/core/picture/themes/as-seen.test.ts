import { describe, expect, test } from 'vitest';
import { asSeen, plainSight, type SystemColours } from '#core/picture/themes/as-seen.ts';
import { contrastOf, hexOf } from '#core/picture/themes/contrast-of.ts';
import { themes } from '#core/picture/tokens.ts';
import { contrast } from '#tests/core/picture/colour-vision.ts';

const [black, white, yellow, green] = ['#000000', '#FFFFFF', '#FFFF00', '#3FF23F'] as const;

/** High contrast as systems ship it, and a pair of colours that has little. */
const palettes: readonly SystemColours[] = [
  { canvas: black, canvasText: white, linkText: yellow, highlight: yellow, highlightText: black },
  { canvas: white, canvasText: black, linkText: '#00009F', highlight: '#37006E', highlightText: white },
  { canvas: '#2D3236', canvasText: '#B5F6D0', linkText: green, highlight: green, highlightText: black },
  { canvas: '#FFFAEF', canvasText: '#6B5E52', linkText: '#0063B1', highlight: '#0063B1', highlightText: '#FFFAEF' },
];

test('a system without wishes sees the theme itself', () => {
  expect(asSeen(themes.dark, plainSight)).toBe(themes.dark);
});

describe.each(palettes)('in the colours of a system, $canvasText on $canvas,', (colours) => {
  const sight = { colours, isStrong: false };
  test.each(Object.values(themes))('every colour of the theme $name is one of them', (theme) => {
    const { canvas, surface, text, looks, edge, hairline, border, shadow } = asSeen(theme, sight);
    const seen = [canvas, surface, text, edge, hairline, border, ...Object.values(looks)];
    expect(seen.filter((colour) => colour !== colours.canvas && colour !== colours.canvasText)).toEqual([]);
    expect(shadow).toBe('transparent');
  });

  test.each(Object.values(themes))('what the theme $name dims is still seen 3 to 1', (theme) => {
    const { text, canvas, dim } = asSeen(theme, sight);
    expect(contrastOf(text, canvas, dim)).toBeGreaterThanOrEqual(3);
  });

  test('it is one theme as long as nothing changes, so that nothing is drawn anew', () => {
    expect(asSeen(themes.light, sight)).toBe(asSeen(themes.light, sight));
  });
});

test.each(Object.values(themes))(
  'with more contrast every line of the theme $name has as much as its text',
  (theme) => {
    const seen = asSeen(theme, { colours: null, isStrong: true });
    for (const ink of [seen.edge, seen.border, seen.muted]) expect(ink).toBe(theme.text);
    expect(contrast(seen.hairline, seen.canvas)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(seen.edge, seen.canvas, seen.dim)).toBeGreaterThanOrEqual(3);
  },
);

test('contrast is measured as in the tests of colours, whatever way a colour is written', () => {
  expect(contrastOf('#1C6CD2', '#F6F7F9')).toBeCloseTo(contrast('#1C6CD2', '#F6F7F9'), 6);
  expect(contrastOf('rgb(28, 108, 210)', 'rgb(246, 247, 249)')).toBeCloseTo(contrast('#1C6CD2', '#F6F7F9'), 6);
  expect(contrastOf(white, black, 0)).toBe(1);
  expect(hexOf('rgba(28, 108, 210, 0.5)')).toBe('#1c6cd2');
});
