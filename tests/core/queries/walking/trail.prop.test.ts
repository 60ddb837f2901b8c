import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noTrail, stepBack, stepForward, stepTo, type WalkTrail } from '#core/queries/walking/trail.ts';

const everywhere = (): boolean => true;
const walked = (places: readonly number[]): WalkTrail<number> =>
  places.reduce<WalkTrail<number>>((trail, place) => stepTo(trail, place), noTrail);

const all = (
  trail: WalkTrail<number>,
  step: typeof stepBack<number>,
  isThere: (place: number) => boolean = everywhere,
): readonly WalkTrail<number>[] => {
  const next = step(trail, isThere);
  return next === null ? [] : [next, ...all(next, step, isThere)];
};

test('going back retraces every step exactly, and going forward leads to where one was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (places) => {
      const trail = walked(places);
      const back = all(trail, stepBack);
      expect(back.map(({ here }) => here)).toEqual(places.slice(0, -1).toReversed());
      const forward = all(back.at(-1) ?? trail, stepForward);
      expect(forward.map(({ here }) => here)).toEqual(places.slice(1));
      expect(forward.at(-1) ?? trail).toEqual(trail);
    }),
  );
});

test('what is not drawn any more is passed over, and forgotten by nobody', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 40 }), fc.func(fc.boolean()), (places, isThere) => {
      const trail = walked(places);
      const there = (place: number): boolean => isThere(place);
      const back = all(trail, stepBack, there);
      expect(back.map(({ here }) => here)).toEqual(places.slice(0, -1).filter(there).toReversed());
      for (const { past, here, ahead } of back) expect([...past, here, ...ahead]).toEqual(places);
    }),
  );
});

test('a step from the middle forgets what lay ahead', () => {
  const back = stepBack(walked([1, 2, 3]), everywhere);
  expect(back).toEqual({ past: [1], here: 2, ahead: [3] });
  expect(stepTo(back ?? noTrail, 7)).toEqual({ past: [1, 2], here: 7, ahead: [] });
});
