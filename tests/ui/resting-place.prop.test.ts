import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restingPlace } from '#ui/panels/resting-place.ts';

const detents = [25, 60, 95];

describe('a sheet that is let go', () => {
  it.each([
    [58, 0, 60],
    [40, 0, 25],
    [44, 0, 60],
    [99, 0, 95],
    [30, 0.2, 60],
    [90, -0.2, 60],
    [11, 0, null],
    [40, -0.3, null],
  ])('%i per cent high, at a speed of %d, rests at %s', (share, speed, rest) => {
    expect(restingPlace(share, speed, detents)).toBe(rest);
  });

  it('rests at a detent or is closed, and no lower the higher it is let go', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    const speed = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, share, speed, (one, other, fast) => {
        const [low, high] = [
          restingPlace(Math.min(one, other), fast, detents),
          restingPlace(Math.max(one, other), fast, detents),
        ];
        for (const rest of [low, high]) expect([null, ...detents]).toContain(rest);
        expect(high ?? 0).toBeGreaterThanOrEqual(low ?? 0);
      }),
    );
  });
});
