import type { ColumnContent } from './choose-widths.ts';
import type { Columns } from './thread-columns.ts';

/** How many lines end at each card on its fuller side. */
const portsOf = (columns: Columns): ReadonlyMap<string, number> => {
  const sides = new Map<string, { left: number; right: number }>();
  const count = (place: number | undefined, side: 'left' | 'right'): void => {
    const id = columns.places[place ?? -1]?.node?.id;
    if (id === undefined) return;
    const known = sides.get(id) ?? { left: 0, right: 0 };
    sides.set(id, { ...known, [side]: known[side] + 1 });
  };
  for (const { places } of columns.threads) {
    count(places[0], 'right');
    count(places.at(-1), 'left');
  }
  return new Map([...sides].map(([id, { left, right }]) => [id, Math.max(left, right)]));
};

export const columnContents = (columns: Columns): readonly ColumnContent[] => {
  const ports = portsOf(columns);
  return columns.captions.map((caption, column) => {
    const own = columns.places.filter((place) => place.column === column);
    const nodes = own.flatMap(({ node }) => node ?? []);
    const linesAfter = columns.threads.filter(({ places }) =>
      places.slice(0, -1).some((place) => columns.places[place]?.column === column),
    ).length;
    return { caption, nodes, slots: own.length - nodes.length, linesAfter, portsOf: ports };
  });
};
