import { describe, expect, test } from 'vitest';
import type { Frame } from '#core/picture/arrangement.ts';
import { arrange } from '#layout/arrange.ts';
import { oddInputs } from './odd-inputs.ts';
import { fingerprint, pictureQuality, shuffled } from '#tests/layout/picture-quality.ts';

const frames: readonly (readonly [string, Frame])[] = [
  ['a desk', { width: 1000, height: 700, display: 'desk' }],
  ['a wide screen', { width: 2560, height: 1300, display: 'desk' }],
  ['a phone', { width: 390, height: 700, display: 'desk' }],
  ['a projector', { width: 1280, height: 556, display: 'projector' }],
  ['an old projector', { width: 1024, height: 593, display: 'projector' }],
];

describe.each(oddInputs)('%s', (_name, input) => {
  test.each(frames)('is drawn without a fault on %s', (_frame, frame) => {
    const framed = { ...input, frame };
    const arrangement = arrange(framed);
    const { overlaps, throughCards, faults, cardText } = pictureQuality(arrangement, frame);
    expect({ overlaps, throughCards, faults }).toEqual({ overlaps: [], throughCards: [], faults: [] });
    expect(arrangement.cards.length + arrangement.dropped.length).toBe(input.nodes.length);
    expect(cardText).toBeGreaterThanOrEqual(12.799);
    expect(fingerprint(arrange(shuffled(framed, 5)))).toBe(fingerprint(arrangement));
  });
});
