import { expect, test } from 'vitest';
import { fitZoom, leastZoom, wantedText, wholeZoom } from '#core/picture/fit-zoom.ts';

const measures = {
  font: 16,
  lineHeight: 20,
  subFont: 15,
  subLineHeight: 19,
  captionFont: 15,
  phraseFont: 15,
  band: 36,
  padding: 9,
  verticalPadding: 16,
  lineRadius: 14,
};
const desk = { width: 800, height: 800, display: 'desk' } as const;

test('a picture opens as large as its frame holds all of it', () => {
  expect(fitZoom({ width: 900, height: 400, measures }, desk)).toBeCloseTo(792 / 900);
});

test('a picture that would be too small to read opens larger than its frame', () => {
  expect(fitZoom({ width: 4000, height: 400, measures }, desk)).toBe(leastZoom(measures, desk));
  expect(16 * leastZoom(measures, desk)).toBeGreaterThanOrEqual(12.8);
  expect(15 * leastZoom(measures, desk)).toBeGreaterThanOrEqual(12);
});

test('a small picture is not blown up', () => {
  expect(wholeZoom({ width: 100, height: 100 }, desk)).toBe(1.25);
});

test('on a projector of 720 lines text has at least 24 px, and in proportion on others', () => {
  expect(16 * leastZoom(measures, { width: 1280, height: 556, display: 'projector' })).toBeCloseTo(24);
  expect(16 * leastZoom(measures, { width: 1920, height: 834, display: 'projector' })).toBeCloseTo(36);
});

test('the screen tells how large letters are, however much of it the picture has; in a large room larger ones are wanted', () => {
  const room = { width: 1280, height: 480, screen: 720, display: 'projector' } as const;
  expect(16 * leastZoom(measures, room)).toBeCloseTo(24);
  expect([wantedText(room), wantedText({ ...room, screen: 1440, letters: 1.5 })]).toEqual([32, 96]);
});

test('who wants larger letters gets them in the picture too: the least and the largest zoom grow with them', () => {
  const large = { ...desk, letters: 1.5 };
  expect(leastZoom(measures, large)).toBeCloseTo(1.5 * leastZoom(measures, desk));
  expect(wholeZoom({ width: 100, height: 100 }, large)).toBeCloseTo(1.5 * 1.25);
  const room = { width: 1280, height: 556, display: 'projector' } as const;
  expect(leastZoom(measures, { ...room, letters: 1.5 })).toBe(leastZoom(measures, room));
});
