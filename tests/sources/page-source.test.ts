import { expect, test } from 'vitest';
import { pageSource } from '#sources/page-source.ts';

test('a page that carries no document is no source', () => {
  expect(pageSource({ getElementById: () => null })).toBeNull();
});
