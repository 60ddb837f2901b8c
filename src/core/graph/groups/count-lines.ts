import type { EdgeKey, VoiceId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { byIdInOrder } from '#core/graph/items/merge-lines.ts';
import { listedEdges, type SceneLine, type SceneNode } from '#core/graph/scene.ts';
import { numberGraph } from './number-graph.ts';

type Tally = {
  count: number;
  differs: boolean;
  quoted: boolean;
  /** In reading order. */
  readonly listed: EdgeKey[];
  /** Speakers share their lists of voices, so these are few. */
  readonly voices: Set<readonly VoiceId[]>;
};

/**
 * One line for all edges between two cards of which at least one stands for several nodes, whichever way they go.
 * `members` are the nodes behind each card. How firm each edge is cannot be said by one line, so it does not try.
 */
export function countLines(graph: Graph, cards: readonly SceneNode[]): readonly SceneLine[] {
  const { numberOf, edges, from, to } = numberGraph(graph);
  const cardOf = new Int32Array(numberOf.size).fill(-1);
  for (const [card, { id, kind, members }] of cards.entries())
    for (const member of kind === 'node' ? [id] : members) {
      const number = numberOf.get(member);
      if (number !== undefined) cardOf[number] = card;
    }
  const single = Uint8Array.from(cards, ({ kind }) => Number(kind === 'node'));
  const tallies = new Map<number, Tally>();
  for (let place = 0; place < edges.length; place += 1) {
    const one = cardOf[from[place] ?? -1] ?? -1;
    const other = cardOf[to[place] ?? -1] ?? -1;
    const edge = edges[place];
    if (edge === undefined || one < 0 || other < 0 || one === other) continue;
    if (single[one] === 1 && single[other] === 1) continue;
    const pair = Math.min(one, other) * cards.length + Math.max(one, other);
    let tally = tallies.get(pair);
    if (tally === undefined)
      tallies.set(pair, (tally = { count: 0, differs: false, quoted: false, listed: [], voices: new Set() }));
    tally.count += 1;
    tally.differs ||= edge.differs;
    tally.quoted ||= edge.claims.some((claim) => claim.quote !== undefined);
    tally.voices.add(edge.voices);
    if (tally.listed.length < listedEdges) tally.listed.push(edge.key);
  }
  return [...tallies].flatMap(([pair, tally]) => {
    const one = cards[Math.floor(pair / cards.length)];
    const other = cards[pair % cards.length];
    return one && other ? [toLine(graph, one.id, other.id, tally)] : [];
  });
}

function toLine(graph: Graph, from: string, to: string, tally: Tally): SceneLine {
  const voices = new Set([...tally.voices].flat());
  const claims = new Set(tally.listed.flatMap((key) => graph.edges.get(key)?.claims ?? []));
  return {
    key: `${from}|${to}`,
    from,
    to,
    edges: tally.listed,
    claims: [...claims].map(({ id }) => id).sort(byIdInOrder),
    phase: 'fact',
    arrow: false,
    phrase: '',
    voices: Object.keys(graph.document.voices).filter((voice) => voices.has(voice)),
    differs: tally.differs,
    noPassage: !tally.quoted,
    count: tally.count,
  };
}
