import { expect, test } from 'vitest';
import { rememberedByText, rememberedLately } from '#store/memory/remembered.ts';

test('lately is what is and what was before: both are known, what came earlier is worked out again', () => {
  const worked: string[] = [];
  const work = rememberedLately(({ name }: { readonly name: string }) => {
    worked.push(name);
    return { name };
  });
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  expect(work(a)).toBe(work(a));
  work(b);
  work(a);
  work(b);
  expect(worked).toEqual(['a', 'b']);
  work(c);
  work(b);
  expect(worked).toEqual(['a', 'b', 'c']);
  work(a);
  expect(worked).toEqual(['a', 'b', 'c', 'a']);
});

test('by text equal values are one, and the oldest of too many is forgotten', () => {
  const worked: number[] = [];
  const work = rememberedByText(({ count }: { readonly count: number }) => {
    worked.push(count);
    return { count };
  }, 2);
  expect(work({ count: 1 })).toBe(work({ count: 1 }));
  work({ count: 2 });
  work({ count: 3 });
  work({ count: 1 });
  expect(worked).toEqual([1, 2, 3, 1]);
});
