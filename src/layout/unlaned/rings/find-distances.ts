import { farEnd, linesAt, type Known } from '#layout/lane-order/known-lines.ts';

/** Ids by their distance in lines from the centre: the centre first, and last those that no line leads to. */
export type Distances = {
  readonly rings: readonly (readonly string[])[];
  readonly apart: readonly string[];
};

export const findDistances = (known: Known, centre: string): Distances => {
  const seen = new Set([centre]);
  const rings: (readonly string[])[] = [];
  for (let ring: readonly string[] = [centre]; ring.length > 0;) {
    rings.push(ring);
    const next = new Set(ring.flatMap((id) => linesAt(known, id).map((line) => farEnd(line, id))));
    ring = [...next].filter((id) => !seen.has(id)).toSorted();
    for (const id of ring) seen.add(id);
  }
  return { rings, apart: [...known.nodes.keys()].filter((id) => !seen.has(id)) };
};
