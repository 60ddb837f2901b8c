import type { ColumnSide } from './brackets.ts';

/** A line wants to leave a card's edge. Ports go from the top by `group`, then `rank`, then key. */
export type PortClaim = {
  readonly key: string;
  readonly card: string;
  readonly edge: ColumnSide;
  readonly group: -1 | 0 | 1;
  readonly rank: number;
};

/** How far from the card's middle each line leaves it; by `portName`. */
export type Ports = ReadonlyMap<string, number>;

export const portName = (key: string, card: string, edge: ColumnSide): string => `${key}@${card}@${edge}`;

/** Claims by card and edge, from the top. */
export const claimsByEdge = (claims: readonly PortClaim[]): ReadonlyMap<string, readonly PortClaim[]> => {
  const edges = new Map<string, PortClaim[]>();
  for (const claim of claims) {
    const name = `${claim.card}@${claim.edge}`;
    const list = edges.get(name);
    if (list === undefined) edges.set(name, [claim]);
    else list.push(claim);
  }
  for (const list of edges.values())
    list.sort((a, b) => a.group - b.group || (a.rank === b.rank ? (a.key < b.key ? -1 : 1) : a.rank - b.rank));
  return edges;
};

/** The share of a card's height that its ports may take. */
export const portShare = 0.72;

/** Ports evenly about the middle, `pitch` apart unless the card is too low for that. */
export const spreadPorts = (
  edges: ReadonlyMap<string, readonly PortClaim[]>,
  heightOf: (card: string) => number,
  pitch: number,
): Ports => {
  const ports = new Map<string, number>();
  for (const list of edges.values())
    for (const [index, { key, card, edge }] of list.entries()) {
      const step = Math.min(pitch, (portShare * heightOf(card)) / Math.max(1, list.length - 1));
      ports.set(portName(key, card, edge), (index - (list.length - 1) / 2) * step);
    }
  return ports;
};

/** A line that could be level: both its ends, and how much that matters. */
export type LevelPair = {
  readonly key: string;
  readonly weight: number;
  readonly ends: readonly [LevelEnd, LevelEnd];
};
export type LevelEnd = {
  readonly card: string;
  readonly edge: ColumnSide;
  readonly y: number;
  readonly height: number;
};

/** A port moves at most this far, and stays this far from the next one. */
const reach = { move: 14, apart: 8 } as const;

/** How far the only port of an edge may move: as far as ports may lie from the middle. */
export const loneReach = (height: number): number => Math.floor((portShare * height) / 2);

/** Moves ports a little so that lines that are nearly level become so; the order of ports stays. */
export const levelPorts = (
  ports: Ports,
  edges: ReadonlyMap<string, readonly PortClaim[]>,
  pairs: readonly LevelPair[],
): Ports => {
  const moved = new Map(ports);
  const height = (key: string, end: LevelEnd): number => end.y + (moved.get(portName(key, end.card, end.edge)) ?? 0);
  const free = (key: string, end: LevelEnd, wanted: number): boolean => {
    const list = edges.get(`${end.card}@${end.edge}`) ?? [];
    const index = list.findIndex((claim) => claim.key === key);
    const at = (claim: PortClaim | undefined, none: number): number =>
      claim === undefined ? none : (moved.get(portName(claim.key, claim.card, claim.edge)) ?? 0);
    const limit = (end.height * portShare) / 2 + 1;
    const now = at(list[index], 0);
    const above = at(list[index - 1], -Infinity);
    const below = at(list[index + 1], Infinity);
    return (
      Math.abs(wanted) <= limit &&
      wanted - above >= Math.min(reach.apart, now - above) &&
      below - wanted >= Math.min(reach.apart, below - now)
    );
  };
  for (const { key, ends } of pairs.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))) {
    const [first, second] = ends;
    const gap = height(key, second) - height(key, first);
    if (gap === 0) continue;
    for (const [end, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const wanted = height(key, other) - end.y;
      const lone = edges.get(`${end.card}@${end.edge}`)?.length === 1;
      if (Math.abs(gap) > (lone ? loneReach(end.height) : reach.move) || !free(key, end, wanted)) continue;
      moved.set(portName(key, end.card, end.edge), wanted);
      break;
    }
  }
  return moved;
};
