import { directions } from '#core/queries/walking/direction.ts';
import { farEnd, linesOf, nextLine, walkAlong, walkToEnd } from '#core/queries/walking/walk.ts';
import type { WalkMap } from '#core/queries/walking/walk-map.ts';

const grow = (start: string, near: (id: string) => readonly string[]): ReadonlySet<string> => {
  const seen = new Set([start]);
  for (const id of seen) for (const next of near(id)) seen.add(next);
  return seen;
};

/** Cards that arrows alone lead to, along one relation after another. */
export const arrowsFrom = (map: WalkMap, start: string): ReadonlySet<string> =>
  grow(start, (id) => directions.flatMap((direction) => walkAlong(map, id, direction) ?? []));

/** Cards that arrows and brackets lead to: every line is come to by pressing one bracket, and its ends by arrows. */
export const walkedFrom = (map: WalkMap, start: string): ReadonlySet<string> =>
  grow(start, (id) => {
    const straight = directions.map((direction) => walkAlong(map, id, direction));
    let key: string | null = null;
    const over = linesOf(map, id).flatMap(() => {
      key = nextLine(map, id, key, 1);
      return key === null ? [] : directions.map((direction) => walkToEnd(map, key ?? '', direction));
    });
    return [...straight, ...over].filter((found) => found !== null);
  });

/** All cards that lines join to one. */
export const componentOf = (
  map: WalkMap,
  start: string,
  counts: (id: string) => boolean = () => true,
): ReadonlySet<string> =>
  grow(start, (id) =>
    (map.ways.get(id) ?? []).filter((way) => counts(way.key) && counts(farEnd(way, id))).map((way) => farEnd(way, id)),
  );
