import { expect, test } from 'vitest';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { laneOrder } from '#layout/lane-order/order-lanes.ts';
import { fingerprint, shuffled } from '#tests/layout/picture-quality.ts';
import { frames, sampleInput } from '#tests/layout/sample-input.ts';

test.each(Object.entries(frames))('20 shuffles of nodes and lines give one picture in the frame %s', (_, frame) => {
  const input = sampleInput(frame);
  const pictures = Array.from({ length: 20 }, (_unused, seed) => fingerprint(arrangeLanes(shuffled(input, seed))));
  expect(new Set([fingerprint(arrangeLanes(input)), ...pictures]).size).toBe(1);
});

test('the order of the lanes is the same in every frame and language', () => {
  const orders = Object.values(frames).flatMap((frame) =>
    ['en', 'uk'].map((language) => JSON.stringify(laneOrder(sampleInput(frame, language)))),
  );
  expect(new Set(orders).size).toBe(1);
});
