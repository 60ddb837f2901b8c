import { placeInOrder } from '#layout/routing/place-in-order.ts';
import { portName, type Ports } from '#layout/routing/ports.ts';
import type { OrderedPorts } from './order-ports.ts';

/** A line end moves this far from its even place if its line becomes level by it, within this share of the height. */
const reach = 14;
const share = 0.4;
const passes = 3;

/**
 * Heights of all line ends, by name of port: where `even` has them, but moved a little where that makes a line level.
 * `ys` are the heights of places; a slot's own height is where its line passes.
 */
export const levelPorts = (
  { edges, fars }: OrderedPorts,
  even: Ports,
  heights: readonly number[],
  ys: readonly number[],
): Ports => {
  const found = new Map<string, number>();
  for (const ends of edges.values()) {
    for (const { key, card, edge } of ends) {
      const port = portName(key, card, edge);
      found.set(port, (ys[Number(card)] ?? 0) + (even.get(port) ?? 0));
    }
  }
  for (let pass = 0; pass < passes; pass += 1) {
    for (const ends of edges.values()) {
      const place = Number(ends[0]?.card);
      const [y, height] = [ys[place] ?? 0, heights[place] ?? 0];
      const homes = ends.map(({ key, card, edge }) => y + (even.get(portName(key, card, edge)) ?? 0));
      const wishes = ends.map(({ key, card, edge }, index) => {
        const home = homes[index] ?? y;
        const far = fars.get(portName(key, card, edge));
        const level = far === undefined ? Infinity : (found.get(far.port) ?? ys[far.place] ?? Infinity);
        const near = Math.abs(level - home) <= reach;
        return { at: near ? level : home, weight: near ? 8 : 1, size: 0 };
      });
      const pitch = (homes[1] ?? 0) - (homes[0] ?? 0);
      placeInOrder(wishes, pitch, y - height * share, y + height * share).forEach((port, index) => {
        const end = ends[index];
        if (end !== undefined) found.set(portName(end.key, end.card, end.edge), Math.round(port));
      });
    }
  }
  return found;
};
