import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { findWord, foldWords } from './fold-words.ts';
import type { FoundNode } from './name-index.ts';
import { nameKinds, namesOf, type Name } from './names-of.ts';

/** A node that was found, and the name that it is best found by; lower ranks come first. */
export type RankedNode = {
  readonly node: GraphNode;
  readonly name: Name;
  readonly words: readonly string[];
  readonly rank: number;
};

/** Only the likeliest are looked at name by name: nobody reads further, and there may be ten thousand. */
const mostRanked = 200;

/**
 * Who bears the very name that was typed, then whose label begins with it, then whose label has all its words, then
 * whose other names have; a type is no name, and comes last. Among equals those of whom most is said, then by id.
 */
export const rankNodes = (graph: Graph, found: readonly FoundNode[]): readonly RankedNode[] =>
  found
    .slice(0, mostRanked)
    .flatMap(({ id, words }) => {
      const node = graph.nodes.get(id);
      return node === undefined ? [] : [{ node, words, ...bestName(graph, node, words) }];
    })
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        other.node.claims.length - one.node.claims.length ||
        (one.node.id < other.node.id ? -1 : 1),
    );

/** Ranks of names that have all words, by kind; a name that lacks some comes after those that lack none. */
const ranks: { readonly [K in Name['kind']]: number } = {
  label: 2,
  short: 3,
  voice: 3,
  alias: 3,
  mention: 4,
  id: 5,
  type: 7,
};
const scattered = 6;

/** Found by nothing but its type. */
export const typeRank = ranks.type;

function bestName(graph: Graph, node: GraphNode, words: readonly string[]): Pick<RankedNode, 'name' | 'rank'> {
  const query = words.join(' ');
  let best: Pick<RankedNode, 'name' | 'rank'> = { name: { kind: 'label', text: '' }, rank: Infinity };
  for (const name of namesOf(graph.document, node)) {
    const rank = rankOf(name, query, words);
    if (rank < best.rank) best = { name, rank };
  }
  return best;
}

function rankOf({ kind, text }: Name, query: string, words: readonly string[]): number {
  const folded = foldWords(text);
  const missing = words.filter((word) => findWord(folded, word) === -1).length;
  if (missing === words.length) return Infinity;
  if (missing > 0) return scattered + missing / (words.length + 1) + nameKinds.indexOf(kind) / 100;
  if (kind === 'type') return ranks.type;
  if (folded === query && kind !== 'mention') return 0;
  return kind === 'label' && folded.startsWith(query) ? 1 : ranks[kind];
}
