import { describe, expect, test } from 'vitest';
import type { Look } from '#core/document/schema.ts';
import type { Card, LayoutLine, RoutedLine } from '#core/picture/arrangement.ts';
import { insets } from '#core/picture/silhouettes.ts';
import { routeAround } from '#layout/around/route-around.ts';
import { line } from '#tests/layout/input-factories.ts';
import { measureArrangement } from '#tests/layout/measure-arrangement.ts';

const card = (id: string, x: number, y: number): Card => ({
  id,
  x,
  y,
  width: 200,
  height: 50,
  lines: [id],
  sublines: [],
  strong: false,
  key: false,
});

const route = (cards: readonly Card[], lines: readonly LayoutLine[], look: Look = 'body'): readonly RoutedLine[] =>
  routeAround({ cards, lines, looks: new Map(cards.map(({ id }) => [id, look])) });

const [a, b] = [card('a', 0, 0), card('b', 600, 0)];

test('a line is straight and level where nothing stands between its cards, its mark in the middle', () => {
  expect(route([a, b], [line('a', 'b', 'signed')])).toEqual([
    {
      key: 'a|b',
      kind: 'around',
      points: [
        [100, 0],
        [500, 0],
      ],
      mark: [300, 0],
      phrase: null,
    },
  ]);
});

test('a fact has no mark', () => {
  expect(route([a, b], [line('a', 'b', 'fact')])[0]?.mark).toBeNull();
});

test('a line that is nearly level is made level', () => {
  const [only] = route([a, card('b', 600, 10)], [line('a', 'b')]);
  expect(new Set(only?.points.map(([, y]) => y)).size).toBe(1);
});

test('a card between the ends is gone round, with room', () => {
  const cards = [a, b, card('wall', 300, 0)];
  const lines = route(cards, [line('a', 'b')]);
  expect(lines[0]?.points.length).toBeGreaterThan(2);
  expect(measureArrangement({ cards, lines }, 7).throughCards).toEqual([]);
});

test('lines both ways between two cards run beside each other', () => {
  const lines = route([a, b], [line('a', 'b'), line('b', 'a')]);
  const [there, back] = lines.map(({ points }) => points.map(([, y]) => y));
  expect(there?.[0]).toBe(there?.[1]);
  expect(Math.abs((there?.[0] ?? 0) - (back?.[0] ?? 0))).toBeGreaterThanOrEqual(10);
  expect(measureArrangement({ cards: [a, b], lines }).merged).toEqual([]);
});

test('lines that leave one side leave it apart, in the order of where they go', () => {
  const far = [-200, -100, 0, 100, 200].map((y, place) => card(`f${place}`, 900, y));
  const lines = route(
    [a, ...far],
    far.map(({ id }) => line('a', id)),
  );
  const ys = lines.map(({ points }) => points[0]?.[1] ?? 0);
  expect(ys).toEqual(ys.toSorted((one, other) => one - other));
  expect(new Set(ys).size).toBe(5);
  expect(measureArrangement({ cards: [a, ...far], lines }).crossings).toEqual([]);
});

test('lines that bend at one wall run side by side', () => {
  const wall = { ...card('wall', 300, 30), height: 250 };
  const cards = [card('a1', 0, 0), card('a2', 0, 80), card('b1', 600, 0), card('b2', 600, 80), wall];
  const lines = route(cards, [line('a1', 'b1'), line('a1', 'b2'), line('a2', 'b1'), line('b2', 'a2')]);
  const { merged, throughCards } = measureArrangement({ cards, lines });
  expect({ merged, throughCards }).toEqual({ merged: [], throughCards: [] });
});

test('marks of lines side by side keep apart, so that each can be told', () => {
  const [there, back] = route([a, b], [line('a', 'b'), line('b', 'a')]).map(({ mark }) => mark);
  expect(Math.hypot((there?.[0] ?? 0) - (back?.[0] ?? 0), (there?.[1] ?? 0) - (back?.[1] ?? 0))).toBeGreaterThan(17);
});

test.each(['programme', 'event', 'subject', 'instrument', 'person'] as const)(
  'the ends of a line lie on the outline of a %s',
  (look) => {
    const [only] = route([a, card('b', 600, 60)], [line('a', 'b')], look);
    const [x = 0, y = 0] = only?.points[0] ?? [];
    expect(x).toBe(Math.round(100 - insets(look, 200, 50, y).right));
  },
);

test('lines to nobody and to oneself are not drawn', () => {
  expect(route([a, b], [line('a', 'gone'), line('a', 'a')])).toEqual([]);
});

describe('what is kept free', () => {
  const words = { owner: '', x: 300, y: 0, width: 60, height: 14 };

  test('is gone round like a card', () => {
    const [only] = routeAround({ cards: [a, b], lines: [line('a', 'b')], looks: new Map(), keepFree: [words] });
    expect(only?.points.length).toBeGreaterThan(2);
  });

  test('lets the lines of its owner pass', () => {
    const keepFree = [{ ...words, owner: 'a' }];
    const [only] = routeAround({ cards: [a, b], lines: [line('a', 'b')], looks: new Map(), keepFree });
    expect(only?.points.length).toBe(2);
  });
});

test('past 150 cards lines go straight', () => {
  const crowd = Array.from({ length: 150 }, (_, place) => card(`c${place}`, 300, place * 60 - 300));
  expect(route([a, b, ...crowd], [line('a', 'b')])[0]?.points).toHaveLength(2);
});
