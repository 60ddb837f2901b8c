import type { EdgeKey, VoiceId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { byIdInOrder } from '#core/graph/items/merge-lines.ts';
import { listedEdges, type SceneLine, type SceneNode } from '#core/graph/scene.ts';
import { numberGraph } from './number-graph.ts';

type Tally = { count: number; differs: boolean; listed: EdgeKey[]; readonly voices: Set<VoiceId> };

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
  const tallies = new Map<number, Tally>();
  for (let place = 0; place < edges.length; place += 1) {
    const one = cardOf[from[place] ?? -1] ?? -1;
    const other = cardOf[to[place] ?? -1] ?? -1;
    const edge = edges[place];
    if (edge === undefined || one < 0 || other < 0 || one === other) continue;
    if (cards[one]?.kind === 'node' && cards[other]?.kind === 'node') continue;
    const pair = Math.min(one, other) * cards.length + Math.max(one, other);
    let tally = tallies.get(pair);
    if (tally === undefined) tallies.set(pair, (tally = { count: 0, differs: false, listed: [], voices: new Set() }));
    tally.count += 1;
    tally.differs ||= edge.differs;
    for (const voice of edge.voices) tally.voices.add(voice);
    list(tally.listed, edge.key);
  }
  return [...tallies].flatMap(([pair, tally]) => {
    const one = cards[Math.floor(pair / cards.length)];
    const other = cards[pair % cards.length];
    return one && other ? [toLine(graph, one.id, other.id, tally)] : [];
  });
}

/** Keeps the first keys in alphabetical order, whatever order they come in. */
function list(listed: EdgeKey[], key: EdgeKey): void {
  const last = listed.at(-1);
  if (listed.length === listedEdges && last !== undefined && last <= key) return;
  let place = listed.length;
  while (place > 0 && (listed[place - 1] ?? '') > key) place -= 1;
  listed.splice(place, 0, key);
  if (listed.length > listedEdges) listed.pop();
}

function toLine(graph: Graph, from: string, to: string, tally: Tally): SceneLine {
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
    voices: Object.keys(graph.document.voices).filter((voice) => tally.voices.has(voice)),
    differs: tally.differs,
    noPassage: claims.size > 0 && [...claims].every((claim) => claim.quote === undefined),
    count: tally.count,
  };
}
