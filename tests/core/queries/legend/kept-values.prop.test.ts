import { array, assert, constantFrom, property, subarray } from 'fast-check';
import { describe, it, expect } from 'vitest';
import { isKept, isOnly, keepOnly, shareKept, toggleKept, type Kept } from '#core/queries/legend/kept-values.ts';

const all = ['a', 'b', 'c', 'd', 'e', ''];
const some = subarray(all, { minLength: 1 });

const toggledOften = (presses: readonly (readonly string[])[]): Kept =>
  presses.reduce<Kept>((kept, values) => toggleKept(kept, values, all), null);

describe('a list of what is kept', () => {
  it('is null exactly when everything is kept, however often it is toggled', () => {
    assert(
      property(array(some), (presses) => {
        const kept = toggledOften(presses);
        expect(kept === null).toBe(all.every((value) => isKept(kept, value)));
      }),
    );
  });

  it('goes back to what it was when one value is toggled twice', () => {
    assert(
      property(array(some), constantFrom(...all), (presses, value) => {
        const kept = toggledOften(presses);
        expect(toggleKept(toggleKept(kept, [value], all), [value], all)).toEqual(kept);
      }),
    );
  });

  it('changes nothing but what is toggled', () => {
    assert(
      property(array(some), some, (presses, values) => {
        const [before] = [toggledOften(presses)];
        const after = toggleKept(before, values, all);
        for (const value of all) if (!values.includes(value)) expect(isKept(after, value)).toBe(isKept(before, value));
        expect(shareKept(after, values)).toBe(shareKept(before, values) === 'all' ? 'none' : 'all');
      }),
    );
  });

  it('keeps some values alone, and all again on a second press', () => {
    assert(
      property(array(some), subarray(all, { minLength: 1, maxLength: 5 }), (presses, values) => {
        const kept = toggledOften(presses);
        const only = keepOnly(isOnly(kept, values) ? null : kept, values, all);
        expect(all.filter((value) => isKept(only, value))).toEqual(values);
        expect(keepOnly(only, values, all)).toBeNull();
      }),
    );
  });
});

describe('unchecking', () => {
  it('leaves all but the first one that is unchecked, and nothing once all are', () => {
    expect(toggleKept(null, ['b'], all)).toEqual(['a', 'c', 'd', 'e', '']);
    expect(toggleKept(null, all, all)).toEqual([]);
    expect(toggleKept(['a', 'c', 'd', 'e', ''], ['b'], all)).toBeNull();
  });
});
