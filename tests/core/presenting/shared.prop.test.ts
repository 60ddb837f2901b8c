import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedAt, together, withChange, type Shared, type SharedChange } from '#core/presenting/shared.ts';

const change = fc.oneof(
  fc.record({ step: fc.nat(20), stepBegan: fc.nat() }),
  fc.record({ laser: fc.tuple(fc.constant(0.5), fc.constantFrom(0, 0.25, 1)) }),
  fc.record({ shade: fc.constantFrom<'none' | 'black' | 'white'>('none', 'black', 'white') }),
);

type Act = {
  readonly window: 'a' | 'b';
  readonly change: SharedChange;
  readonly hears: boolean;
  readonly after: number;
};

/** What is done in either window, some of it heard at once by the other; `after` ms after what was done before. */
const acts = (shortest: number): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.record({
      window: fc.constantFrom<'a' | 'b'>('a', 'b'),
      change,
      hears: fc.boolean(),
      after: fc.integer({ min: shortest, max: 3 }),
    }),
    { maxLength: 40 },
  );

/** Both windows once everything was heard, twice, in an order of its own. */
const play = (done: readonly Act[], order: readonly number[]): { readonly a: Shared; readonly b: Shared } => {
  const windows = { a: sharedAt(0, 'a'), b: sharedAt(0, 'b') };
  const told: Shared[] = [];
  let now = 1000;
  for (const { window, change: made, hears, after } of done) {
    now += after;
    const next = withChange(windows[window], made, window, now);
    windows[window] = next;
    told.push(next);
    const other = window === 'a' ? 'b' : 'a';
    if (hears) windows[other] = together(windows[other], next);
  }
  const place = new Map(told.map((each, index) => [each, order[index] ?? index]));
  const shuffled = [...told, ...told].toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  for (const each of shuffled) {
    windows.a = together(windows.a, each);
    windows.b = together(windows.b, each);
  }
  return windows;
};

test('two windows end with the same, however late and in whatever order they hear of each other', () => {
  fc.assert(
    fc.property(acts(0), fc.array(fc.nat(), { maxLength: 40 }), (done, order) => {
      const { a, b } = play(done, order);
      expect({ ...a, stamps: null }).toEqual({ ...b, stamps: null });
    }),
  );
});

test('of what neither has chosen each keeps its own, whatever they are named: a window that was just opened sets none back', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.constantFrom('0', 'z'), (mine, theirs, name) => {
      const told = withChange(sharedAt(theirs, name), { began: 5, stepBegan: 5 }, name, 1000);
      expect(together(sharedAt(mine, 'm'), told)).toMatchObject({ step: mine, began: 5 });
    }),
  );
});

test('what was done last stays, value by value: a laser that moves does not undo the step chosen in the other window', () => {
  fc.assert(
    fc.property(acts(1), fc.array(fc.nat(), { maxLength: 40 }), (done, order) => {
      const last = done.reduce((all, act) => ({ ...all, ...act.change }), {});
      expect(play(done, order).a).toMatchObject(last);
    }),
  );
});
