import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNewer, sharedAt, withChange, type Shared } from '#core/presenting/shared.ts';

const step = fc.record({ window: fc.constantFrom('a', 'b'), step: fc.nat(20), hears: fc.boolean() });

test('two windows end with the same, however late and in whatever order they hear of each other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 80 }), (steps, order) => {
      const windows = new Map<string, Shared>([
        ['a', sharedAt(0, 'a')],
        ['b', sharedAt(0, 'b')],
      ]);
      const onTheWay: Shared[] = [];
      const hear = (name: string, told: Shared): void => {
        const known = windows.get(name);
        if (known !== undefined && isNewer(told, known)) windows.set(name, told);
      };
      for (const { window, step: wanted, hears } of steps) {
        const known = windows.get(window);
        if (known === undefined) continue;
        const next = withChange(known, { step: wanted }, window);
        windows.set(window, next);
        onTheWay.push(next);
        if (hears) hear(window === 'a' ? 'b' : 'a', next);
      }
      // Everything is heard in the end, twice, in any order.
      const shuffled = [...onTheWay, ...onTheWay].toSorted(
        (one, other) => (order[one.seq] ?? one.seq) - (order[other.seq] ?? other.seq),
      );
      for (const told of shuffled) for (const name of ['a', 'b']) hear(name, told);
      if (steps.length > 0) expect(windows.get('a')).toEqual(windows.get('b'));
    }),
  );
});
