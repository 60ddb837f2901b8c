import { expect, test } from 'vitest';
import { straightLines } from '#layout/free/straight-lines.ts';
import { line } from '#tests/layout/input-factories.ts';

const place = (x: number, y: number, look: 'organisation' | 'programme' = 'organisation') => ({
  x,
  y,
  width: 100,
  height: 40,
  look,
});

test('a line leaves its cards where their outlines are, its mark half way', () => {
  const places = new Map([
    ['a', place(0, 0)],
    ['b', place(400, 0, 'programme')],
  ]);
  expect(straightLines([line('a', 'b')], places)).toEqual([
    {
      key: 'a|b',
      kind: 'around',
      points: [
        [50, 0],
        [350, 0],
      ],
      mark: [200, 0],
      phrase: null,
    },
  ]);
  const slanted = new Map([
    ['a', place(0, 0)],
    ['b', place(0, 300)],
  ]);
  expect(straightLines([line('a', 'b')], slanted)[0]?.points).toEqual([
    [0, 20],
    [0, 280],
  ]);
});

test('a mark gives way to a card that lies over the middle of its line', () => {
  const places = new Map([
    ['a', place(0, 0)],
    ['over', place(300, 0)],
    ['b', place(600, 0)],
  ]);
  const [x = 300] = straightLines([line('a', 'b')], places)[0]?.mark ?? [];
  expect(Math.abs(x - 300)).toBeGreaterThan(50);
});
