import { passageFinder } from '#core/document/locate-passages.ts';
import type { Claim, ClaimId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { excerptOf } from './excerpt.ts';
import { queryWords } from './fold-words.ts';
import { linkIn, pointedAt } from './link-in.ts';
import { hasAll, marked } from './marks.ts';
import { nameIndex } from './name-index.ts';
import { passageIndex, wordings } from './passage-index.ts';
import { rankNodes, typeRank, type RankedNode } from './rank-nodes.ts';
import { portions, type ItemHit, type PassageHit, type SearchGroup, type SearchResults } from './search-results.ts';

/**
 * Finds items, speakers and passages of a graph. It reads the graph in small steps, so that whoever drives it can pause
 * between them, and can be asked before it has read all; names come first.
 */
export type SearchIndex = {
  /** Reads a few milliseconds' worth more; the share of the graph that is read then, 1 when all is. */
  readonly readOn: () => number;
  readonly search: (query: string, only?: SearchGroup | null) => SearchResults;
};

const nodesAtOnce = 50;
const claimsAtOnce = 500;
/** Reading a node takes about as long as reading so many claims. */
const nodeWeight = 5;

export function searchIndex(graph: Graph): SearchIndex {
  const names = nameIndex(graph.document);
  const passages = passageIndex();
  const nodesLeft = graph.nodes.values();
  const claimsLeft = graph.claims.values();
  const all = graph.nodes.size * nodeWeight + graph.claims.size;
  let read = 0;
  return {
    readOn() {
      const nodes = take(nodesLeft, nodesAtOnce);
      if (nodes.length > 0) names.add(nodes);
      const claims = nodes.length > 0 ? [] : take(claimsLeft, claimsAtOnce);
      if (claims.length > 0) passages.add(claims);
      read += nodes.length * nodeWeight + claims.length;
      return read === all ? 1 : read / all;
    },
    search(query, only = null) {
      const pasted = linkIn(graph, query);
      if (pasted !== null)
        return { ...nothing(query), link: { kind: 'link', ...pasted }, ...pointedAt(graph, pasted.link) };
      const words = queryWords(query);
      const found = names.find(words);
      const ranked = rankNodes(graph, found);
      const speakers = rankNodes(
        graph,
        found.filter(({ id }) => (graph.nodes.get(id)?.says.length ?? 0) > 0),
      ).filter(({ rank }) => rank < typeRank);
      const { claims, more } = withNamed(graph, query, passages.find(words));
      const counts = { items: found.length, speakers: speakers.length, passages: claims.length };
      const most = portions(counts, only);
      return {
        ...nothing(query),
        items: ranked.slice(0, most.items).map((each) => ({ kind: 'item', ...hitOf(each) })),
        speakers: speakers
          .slice(0, most.speakers)
          .map((each) => ({ kind: 'speaker', ...hitOf(each), says: each.node.says.length })),
        passages: claims.slice(0, most.passages).map((claim) => passageHit(graph, claim, words)),
        counts,
        countless: more,
        nodes: found.map(({ id }) => id),
        claims,
      };
    },
  };
}

function take<T>(items: Iterator<T>, count: number): readonly T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

const nothing = (query: string): SearchResults => ({
  query,
  link: null,
  items: [],
  speakers: [],
  passages: [],
  counts: { items: 0, speakers: 0, passages: 0 },
  countless: false,
  nodes: [],
  claims: [],
});

type Found = { readonly claims: readonly Claim[]; readonly more: boolean };

/** A claim whose id was typed comes before those that only have the words. */
function withNamed(graph: Graph, query: ClaimId, { claims, more }: Found): Found {
  const named = graph.claims.get(query.trim().toLowerCase());
  return named === undefined ? { claims, more } : { claims: [named, ...claims.filter((each) => each !== named)], more };
}

const hitOf = ({ node, name, words }: RankedNode): Omit<ItemHit, 'kind'> => ({
  id: node.id,
  as: name.kind,
  name: marked(name.text, words),
  words,
});

function passageHit({ document }: Graph, claim: Claim, words: readonly string[]): PassageHit {
  const texts = wordings(claim);
  const text = texts.find((each) => hasAll(each, words)) ?? texts[0] ?? '';
  const paragraph = passageFinder(document).passage(claim)?.pieces[0]?.paragraph ?? null;
  return { kind: 'passage', claim: claim.id, excerpt: excerptOf(marked(text, words)), paragraph };
}
