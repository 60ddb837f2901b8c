import { expect, test } from 'vitest';
import { assignTracks, chooseSides } from '#layout/routing/brackets.ts';

const span = (key: string, top: number, bottom: number) => ({ key, top, bottom });

test('a bracket runs on the side where it crosses fewer lines, left where that is even', () => {
  const stubs = { left: [0, 2, 0, 0], right: [0, 1, 0, 0] };
  const { sides, crossings, passed } = chooseSides([span('a', 0, 2), span('b', 2, 3)], stubs);
  expect([sides.get('a'), sides.get('b')]).toEqual(['right', 'left']);
  expect({ crossings, passed }).toEqual({ crossings: 1, passed: 1 });
});

test('brackets that would interleave go to different sides', () => {
  const none = [0, 0, 0, 0];
  const { sides, crossings } = chooseSides([span('a', 0, 2), span('b', 1, 3)], { left: none, right: none });
  expect(new Set(sides.values()).size).toBe(2);
  expect(crossings).toBe(0);
});

test('a longer bracket runs outside those within it; those that only touch share a track', () => {
  const tracks = assignTracks([span('outer', 0, 5), span('inner', 1, 2), span('next', 2, 4)]);
  expect([tracks.get('outer'), tracks.get('inner'), tracks.get('next')]).toEqual([1, 0, 0]);
});
