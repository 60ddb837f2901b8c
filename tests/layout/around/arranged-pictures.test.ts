import { describe, expect, test } from 'vitest';
import { arrange } from '#layout/arrange.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';
import { pictureQuality } from '#tests/layout/picture-quality.ts';
import { arrangedFrames, arrangedInput } from './arranged-input.ts';

const cases = (['rings', 'layers', 'timeline'] as const).flatMap((kind) =>
  ([1, 2] as const).flatMap((level) =>
    Object.entries(arrangedFrames).map(
      ([name, frame]) => [`${kind} of level ${level} in ${name}`, kind, level, frame] as const,
    ),
  ),
);

test.each(cases)('the sample in %s is without a fault, whole and readable', (_name, kind, level, frame) => {
  const input = arrangedInput(frame, kind, { level });
  const arrangement = arrange(input);
  const { overlaps, throughCards, faults, cardText } = pictureQuality(arrangement, frame);
  expect({ overlaps, throughCards, faults }).toEqual({ overlaps: [], throughCards: [], faults: [] });
  expect(arrangement.cards.map(({ id }) => id)).toEqual(input.nodes.map(({ id }) => id).toSorted());
  expect(arrangement.lines.map(({ key }) => key).toSorted()).toEqual(input.lines.map(({ key }) => key).toSorted());
  expect(cardText).toBeGreaterThanOrEqual(12.799);
  // Between 50 cards on a small screen not every line has a track of its own.
  const merged = new Set(measureArrangement(arrangement).merged).size;
  expect(merged).toBeLessThanOrEqual(level === 1 ? 1 : input.lines.length / 5);
});

describe('the opening level fits', () => {
  test.each([
    ['layers', 'layers'],
    ['timeline', 'timeline'],
  ] as const)('in %s on a desk with one panel open', (_name, kind) => {
    const frame = arrangedFrames['1140x800'];
    const { width, height, measures } = arrange(arrangedInput(frame, kind, { level: 1 }));
    const zoom = Math.min(frame.width / width, frame.height / height);
    expect(zoom * measures.font).toBeGreaterThanOrEqual(12.8);
  });
});
