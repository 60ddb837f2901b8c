import { expect, test } from 'vitest';
import { giveSides } from '#layout/lane-order/give-sides.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';

const sidesOf = (given: ReturnType<typeof input>) =>
  Object.fromEntries(giveSides(given).nodes.map(({ id, side }) => [id, side]));

const party = (id: string, level: 1 | 2 = 1) => node(id, 'middle', 'organisation', { level });

test('a document that knows sides keeps them', () => {
  const given = input([node('a', 'left', 'body'), party('b'), party('c'), party('d')], [line('a', 'b')]);
  expect(giveSides(given)).toBe(given);
});

test('parties stand across from those they are tied to, what is between them in the middle', () => {
  const given = input(
    [party('a'), party('b'), party('c'), node('deal')],
    [line('a', 'deal'), line('b', 'deal'), line('b', 'c')],
  );
  const { a, b, c, deal } = sidesOf(given);
  expect(deal).toBe('middle');
  expect(a).not.toBe(b);
  expect(c).not.toBe(b);
});

test('what More detail adds moves nobody to the other side', () => {
  const first = [party('a'), party('b'), party('c')];
  const lines = [line('a', 'b'), line('b', 'c')];
  const before = sidesOf(input(first, lines));
  const after = sidesOf(
    input([party('aa', 2), ...first], [...lines, line('aa', 'a'), line('aa', 'b'), line('aa', 'c')]),
  );
  expect(after).toMatchObject(before);
});
