import { liesTowards, nearestTowards, type Direction } from './direction.ts';
import type { WalkMap, Way } from './walk-map.ts';

export const farEnd = ({ from, to }: Way, id: string): string => (from === id ? to : from);

/** The first of them that is found among what is in the light, else among all: what has faded is walked to at last. */
function litFirst<Item, Found>(
  items: readonly Item[],
  isLit: (item: Item) => boolean,
  find: (items: readonly Item[]) => Found | null,
): Found | null {
  const lit = items.filter(isLit);
  return find(lit) ?? (lit.length === items.length ? null : find(items));
}

/** Along a relation: the linked card nearest in a direction; null where none lies that way. */
export function walkAlong(map: WalkMap, id: string, direction: Direction): string | null {
  const from = map.spots.get(id);
  if (from === undefined) return null;
  const steps = (map.ways.get(id) ?? []).flatMap((way) => {
    const far = farEnd(way, id);
    const at = map.spots.get(far);
    return far === id || at === undefined ? [] : [{ id: far, at, key: way.key }];
  });
  return litFirst(
    steps,
    (step) => map.isLit(step.id) && map.isLit(step.key),
    (some) => nearestTowards(direction, from, some),
  );
}

/** The nearest card in a direction, linked or not. */
export function walkNear(map: WalkMap, id: string, direction: Direction): string | null {
  const from = map.spots.get(id);
  if (from === undefined) return null;
  const others = [...map.spots].filter(([other]) => other !== id).map(([other, at]) => ({ id: other, at }));
  return litFirst(
    others,
    (other) => map.isLit(other.id),
    (some) => nearestTowards(direction, from, some),
  );
}

/** From a line to the end of it that lies in a direction: each end does in one direction at least. */
export function walkToEnd(map: WalkMap, key: string, direction: Direction): string | null {
  const way = map.way.get(key);
  const [from, to] = [map.spots.get(way?.from ?? ''), map.spots.get(way?.to ?? '')];
  if (way === undefined || from === undefined || to === undefined) return null;
  // Cards that were dragged onto each other have no direction between them.
  if (from.join() === to.join()) return direction === 'right' || direction === 'down' ? way.to : way.from;
  if (liesTowards(direction, from, to)) return way.to;
  return liesTowards(direction, to, from) ? way.from : null;
}

/** The lines of a card in reading order of their far ends: those in the light, or all where none is. */
export function linesOf(map: WalkMap, id: string): readonly Way[] {
  const all = map.ways.get(id) ?? [];
  const lit = all.filter(({ key }) => map.isLit(key));
  const rank = inReadingOrder(map);
  return (lit.length > 0 ? lit : all).toSorted(
    (a, b) => rank(farEnd(a, id), farEnd(b, id)) || (a.key < b.key ? -1 : 1),
  );
}

/** The line of a card that comes after or before one of them, in a round; the first or last where none is given. */
export function nextLine(map: WalkMap, id: string, key: string | null, by: 1 | -1): string | null {
  return nextOf(
    linesOf(map, id).map((way) => way.key),
    key,
    by,
  );
}

/** The card that comes after or before one in reading order, in a round through all that is in the light. */
export function nextCard(map: WalkMap, id: string | null, by: 1 | -1): string | null {
  return nextOf(readingOrder(map), id, by);
}

/** Cards from the top down, those in the light, or all where none is. */
export function readingOrder(map: WalkMap): readonly string[] {
  const all = [...map.spots.keys()];
  const lit = all.filter(map.isLit);
  return (lit.length > 0 ? lit : all).toSorted(inReadingOrder(map));
}

const inReadingOrder =
  ({ spots }: WalkMap) =>
  (one: string, other: string): number => {
    const [[x, y], [otherX, otherY]] = [spots.get(one) ?? [0, 0], spots.get(other) ?? [0, 0]];
    return y - otherY || x - otherX || (one === other ? 0 : one < other ? -1 : 1);
  };

function nextOf(ids: readonly string[], current: string | null, by: 1 | -1): string | null {
  const place = current === null ? -1 : ids.indexOf(current);
  if (place < 0) return (by === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(place + by + ids.length) % ids.length] ?? null;
}
