import { expect, it } from 'vitest';
import { counted } from '#i18n/counted.ts';

it('picks the English form', () => {
  const items = counted('en', { one: 'item', other: 'items' });
  expect([0, 1, 2, 21, 1234].map(items)).toEqual(['0 items', '1 item', '2 items', '21 items', '1,234 items']);
});

it('picks the Ukrainian form', () => {
  const links = counted('uk', { one: 'зв’язок', few: 'зв’язки', many: 'зв’язків', other: 'зв’язку' });
  expect([0, 1, 2, 5, 11, 21, 22, 25, 111, 1.5].map((count) => links(count).split(' ').at(-1))).toEqual([
    'зв’язків',
    'зв’язок',
    'зв’язки',
    'зв’язків',
    'зв’язків',
    'зв’язок',
    'зв’язки',
    'зв’язків',
    'зв’язків',
    'зв’язку',
  ]);
});
