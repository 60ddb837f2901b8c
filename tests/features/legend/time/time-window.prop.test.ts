import { assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '#core/queries/legend/time-axis.ts';
import { heldWindow, stretchOf, wholeWindow, windowOf } from '#features/legend/time/time-window.ts';
import { sampleDocument } from '#tests/sample-document.ts';

const axis = timeAxis(sampleDocument());
if (axis === null) throw new Error('the sample has no dates');

const stretches = record({ from: integer({ min: 0, max: 11 }), length: integer({ min: 1, max: 12 }) }).map(
  ({ from, length }) => [from, Math.min(12, from + length)] as const,
);

describe('the handles over the axis', () => {
  it('stand where the window says that they put there', () => {
    assert(
      property(stretches, (stretch) => {
        expect(stretchOf(windowOf(stretch, axis), axis)).toEqual(stretch);
      }),
    );
  });

  it('never leave the axis, nor stand one on the other', () => {
    assert(
      property(integer({ min: -40, max: 40 }), integer({ min: 1, max: 50 }), (start, length) => {
        const window = windowOf([start, start + length], axis);
        const [from, to] = stretchOf(window, axis);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(axis.months);
        expect(from).toBeLessThan(to);
      }),
    );
  });

  it('hold nothing back only with the whole axis and with what is doubtful and undated', () => {
    expect(heldWindow(wholeWindow(axis), axis)).toBeNull();
    assert(
      property(stretches, boolean(), boolean(), (stretch, maybe, undated) => {
        const window = { ...windowOf(stretch, axis), maybe, undated };
        const isAll = maybe && undated && stretch[0] === 0 && stretch[1] === 12;
        expect(heldWindow(window, axis)).toEqual(isAll ? null : window);
      }),
    );
  });
});
