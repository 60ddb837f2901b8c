import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '#core/picture/arrangement.ts';
import { directions, liesTowards } from '#core/queries/walking/direction.ts';
import { farEnd, linesOf, nextCard, nextLine, walkAlong, walkNear, walkToEnd } from '#core/queries/walking/walk.ts';
import { mapOf, type WalkMap } from '#core/queries/walking/walk-map.ts';
import { componentOf, walkedFrom } from './walked-from.ts';

const size = 9;
const ids = Array.from({ length: size }, (_, index) => `n${index}`);
const id = fc.constantFrom(...ids);

/** On a small grid, so that many stand in one row or column, at exactly 45°, or on each other. */
const spots = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: size, maxLength: size })
  .map((points) => new Map(points.map(([x, y], index): readonly [string, Point] => [`n${index}`, [x * 100, y * 60]])));
const lines = fc
  .uniqueArray(fc.record({ from: id, to: id }), { maxLength: 16, selector: ({ from, to }) => `${from}|${to}` })
  .map((ends) => ends.map(({ from, to }) => ({ key: `${from}|${to}`, from, to })));
const maps = fc.tuple(spots, lines).map(([at, ways]): WalkMap => ({ ...mapOf(at, ways), isLit: () => true }));

/** A part of the cards, and of the lines between them, in the light. */
const dimmed = fc.tuple(maps, fc.func(fc.boolean())).map(([map, light]): WalkMap => {
  const lit = new Set([...map.spots.keys()].filter((card) => light(card)));
  const ways = [...map.way.values()].filter(({ key, from, to }) => lit.has(from) && lit.has(to) && light(key));
  const all = new Set([...lit, ...ways.map(({ key }) => key)]);
  return { ...map, isLit: (each) => all.has(each) };
});

describe('walking', () => {
  test('by arrows and brackets reaches every card of a connected component, and none of another', () => {
    fc.assert(
      fc.property(maps, id, (map, start) => {
        expect(walkedFrom(map, start)).toEqual(componentOf(map, start));
      }),
    );
  });

  test('reaches all of the component that is in the light', () => {
    fc.assert(
      fc.property(dimmed, id, (map, start) => {
        fc.pre(map.isLit(start));
        const reached = walkedFrom(map, start);
        for (const card of componentOf(map, start, map.isLit)) expect(reached).toContain(card);
      }),
    );
  });

  test('by an arrow leads to a linked card within 60° of it, and there is no nearer one', () => {
    fc.assert(
      fc.property(maps, id, fc.constantFrom(...directions), (map, start, direction) => {
        const from = map.spots.get(start) ?? [0, 0];
        const far = (card: string): number => {
          const [x, y] = map.spots.get(card) ?? [0, 0];
          return Math.hypot(x - from[0], y - from[1]);
        };
        const linked = linesOf(map, start).map((way) => farEnd(way, start));
        const that = linked.filter((card) => liesTowards(direction, from, map.spots.get(card) ?? from));
        const to = walkAlong(map, start, direction);
        expect(to === null).toBe(that.length === 0);
        if (to === null) return;
        expect(that).toContain(to);
        for (const other of that) expect(far(other)).toBeGreaterThanOrEqual(far(to));
      }),
    );
  });

  test('passes over what has faded as long as anything in the light lies that way', () => {
    fc.assert(
      fc.property(dimmed, id, fc.constantFrom(...directions), (map, start, direction) => {
        const to = walkNear(map, start, direction);
        if (to === null || map.isLit(to)) return;
        const from = map.spots.get(start) ?? [0, 0];
        const lit = [...map.spots].filter(([card, at]) => map.isLit(card) && liesTowards(direction, from, at));
        expect(lit.map(([card]) => card)).toEqual([]);
      }),
    );
  });

  test('by brackets comes to every line of a card once in a round, and back the same way', () => {
    fc.assert(
      fc.property(maps, id, (map, card) => {
        const all = linesOf(map, card).map(({ key }) => key);
        let key: string | null = null;
        const round = all.map(() => (key = nextLine(map, card, key, 1)));
        expect(round).toEqual(all);
        expect(all.map(() => (key = nextLine(map, card, key, -1)))).toEqual(
          all.length === 0 ? [] : [...all.slice(0, -1).toReversed(), all.at(-1)],
        );
      }),
    );
  });

  test('from a line leads to both of its ends', () => {
    fc.assert(
      fc.property(maps, (map) => {
        for (const { key, from, to } of map.way.values()) {
          const ends = new Set(directions.flatMap((direction) => walkToEnd(map, key, direction) ?? []));
          expect(ends).toEqual(new Set([from, to]));
        }
      }),
    );
  });

  test('page by page comes to every card, linked or not', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const seen = new Set<string>();
        let card: string | null = null;
        for (let step = 0; step < size; step += 1) {
          card = nextCard(map, card, 1);
          if (card !== null) seen.add(card);
        }
        expect(seen.size).toBe(size);
      }),
    );
  });
});
