import MiniSearch from 'minisearch';
import type { EntenteDocument, NodeId } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { indexWords } from './fold-words.ts';
import { nameKinds, namesOf, type NameKind } from './names-of.ts';

/** A node that was found; `words` are those of the query, or of the node's names where the query seems mistyped. */
export type FoundNode = { readonly id: NodeId; readonly words: readonly string[] };

export type NameIndex = {
  readonly add: (nodes: readonly GraphNode[]) => void;
  /** All nodes that have every word among their names, the likely ones first. */
  readonly find: (words: readonly string[]) => readonly FoundNode[];
};

type Entry = { readonly [K in NameKind]: string };

const boost: { readonly [K in NameKind]: number } = {
  label: 6,
  short: 5,
  voice: 5,
  alias: 5,
  mention: 2,
  id: 2,
  type: 0.5,
};

/** Longer queries are pasted rather than typed, and each mistyped word is compared with every word there is. */
const mostMistyped = 4;

/** Letters that may be wrong: none in a short word, where every other word would be meant as well. */
const mistypable = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** Names of nodes by their words. */
export function nameIndex(document: EntenteDocument): NameIndex {
  const index = new MiniSearch<Entry>({
    fields: [...nameKinds],
    idField: 'node',
    tokenize: indexWords,
    processTerm: (word) => word,
    searchOptions: { boost, prefix: true, combineWith: 'AND', tokenize: (query) => query.split(' ') },
  });
  return {
    add(nodes) {
      index.addAll(nodes.map((node) => entryOf(document, node)));
    },
    find(words) {
      if (words.length === 0) return [];
      const query = words.join(' ');
      const exact = index.search(query);
      if (exact.length > 0 || words.length > mostMistyped) return exact.map(({ id }): FoundNode => ({ id, words }));
      return index.search(query, { fuzzy: mistypable }).map(({ id, terms }) => ({ id, words: terms }));
    },
  };
}

function entryOf(document: EntenteDocument, node: GraphNode): Entry & { readonly node: NodeId } {
  const entry = { node: node.id, label: '', short: '', voice: '', alias: '', mention: '', id: '', type: '' };
  for (const { kind, text } of namesOf(document, node)) entry[kind] += `${text}\n`;
  return entry;
}
