import { describe, expect, test } from 'vitest';
import { themes, type Theme } from '#core/picture/tokens.ts';
import { ciede2000, contrast, contrastInRoom, difference, type Sight } from './colour-vision.ts';

const sights: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan'];

/** The eight looks without the country, whose ink-coloured card is told apart by its fill. */
const hues = (theme: Theme): readonly (readonly [string, string])[] =>
  Object.entries(theme.looks).filter(([look]) => look !== 'country');

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

test('CIEDE2000 agrees with the published pairs', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(ciede2000([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
});

describe.each(Object.values(themes))('theme $name', (theme) => {
  test.each(Object.entries(theme.looks))('%s stands out 4.5 to 1 from canvas and card', (_, colour) => {
    expect(contrast(colour, theme.canvas)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, theme.surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(theme.looks))('an icon on the band of %s can be seen', (_, colour) => {
    expect(contrast(theme.onBand, colour)).toBeGreaterThanOrEqual(4.5);
  });

  test('words can be read', () => {
    for (const ink of [theme.text, theme.muted, theme.edge, theme.accent, theme.danger, theme.ok, theme.warn]) {
      expect(contrast(ink, theme.canvas)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, theme.surface)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(theme.onCountry, theme.country)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onEvidence, theme.evidence)).toBeGreaterThanOrEqual(4.5);
  });

  test('lines, borders and rings can be seen', () => {
    for (const ink of [theme.border, theme.edge, theme.focus]) {
      expect(contrast(ink, theme.canvas)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(sights)('any two looks differ to %s sight', (sight) => {
    for (const [[, a], [, b]] of pairs(hues(theme))) expect(difference(a, b, sight)).toBeGreaterThanOrEqual(9.5);
  });

  test.each(sights)('body, instrument and programme differ most to %s sight', (sight) => {
    const { body, instrument, programme } = theme.looks;
    for (const [a, b] of pairs([body, instrument, programme]))
      expect(difference(a, b, sight)).toBeGreaterThanOrEqual(20);
  });
});

test.each(Object.entries(themes.projector.looks))('%s survives a lit room', (_, colour) => {
  expect(contrastInRoom(colour, themes.projector.canvas, 15)).toBeGreaterThanOrEqual(4.5);
  expect(contrastInRoom(colour, themes.projector.canvas, 7)).toBeGreaterThanOrEqual(3);
});

test('the measured table of the design comes out of these formulas', () => {
  expect(contrast(themes.light.looks.body, '#FFFFFF')).toBeCloseTo(5.09, 2);
  expect(contrastInRoom(themes.projector.looks.body, '#FFFFFF', 15)).toBeCloseTo(6.42, 2);
  expect(contrastInRoom(themes.projector.looks.body, '#FFFFFF', 7)).toBeCloseTo(4.45, 2);
  const protan = pairs(hues(themes.light)).map(([[, a], [, b]]) => difference(a, b, 'protan'));
  expect(Math.min(...protan)).toBeCloseTo(11.4, 1);
});
