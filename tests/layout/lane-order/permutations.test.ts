import { expect, test } from 'vitest';
import { factorial, permutations } from '#layout/lane-order/permutations.ts';

test('every order comes once, the given one first, then by where the items stood', () => {
  const orders = [...permutations(['a', 'b', 'c'])].map((order) => order.join(''));
  expect(orders).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  expect([...permutations([])]).toEqual([[]]);
  expect([...permutations(['a'], ['x'])]).toEqual([['x', 'a']]);
});

test('there are as many orders as are counted', () => {
  for (const count of [0, 1, 2, 5, 6])
    expect([...permutations(Array.from({ length: count }, (_, index) => index))]).toHaveLength(factorial(count));
});
