import { asList } from '#core/document/as-list.ts';
import type { EntenteDocument, NodeId, SourceId } from '#core/document/schema.ts';
import { explainMissing } from '#core/document/text/explain-missing.ts';
import { composed } from '#core/document/text/normal-form.ts';
import type { SearchableText } from '#core/document/text/searchable-text.ts';
import type { Path } from '#core/problem.ts';
import type { CheckContext } from './check-context.ts';
import { draftError, type Draft } from './draft.ts';

/**
 * The words that name a node stand in a source, perhaps in many places. Only a publisher may do without;
 * and so may a node of a plain graph, whose lines already say that they have no passage.
 */
export function* checkMentions(document: EntenteDocument, context: CheckContext): Iterable<Draft> {
  const { cited, read } = nodesInPassages(document, context);
  for (const [id, node] of Object.entries(document.nodes)) {
    const { mentions = [] } = node;
    if (mentions.length === 0 && cited.has(id) && !context.publishers.has(id)) {
      const message = `no words of a source name "${id}": list them as "mentions"`;
      yield draftError('missing-mentions', ['nodes', id], message, { keeps: true });
    }
    for (const [index, mention] of mentions.entries()) {
      if (typeof mention === 'string' && read.get(id)?.has(mention) === true) continue;
      const where = typeof mention === 'string' ? Object.keys(document.sources) : [mention.src];
      const quote = typeof mention === 'string' ? mention : mention.quote;
      const path = ['nodes', id, 'mentions', index, ...(typeof mention === 'string' ? [] : ['quote'])];
      yield* checkMention(quote, where, path, context);
    }
  }
}

function* checkMention(
  quote: string,
  where: readonly SourceId[],
  path: Path,
  { passages }: CheckContext,
): Iterable<Draft> {
  const needle = composed(quote);
  let text: SearchableText | null = null;
  for (const sourceId of where) {
    const next = passages.text(sourceId);
    if (next?.finder.has(needle)) return;
    text ??= next;
  }
  if (text) yield draftError('mention-not-found', path, explainMissing(text, quote));
}

type InPassages = {
  /** Nodes at the ends of claims that have a passage. */
  readonly cited: ReadonlySet<NodeId>;
  /** Of each node, mentions found in the passages of its own claims: these need not be looked up in the sources. */
  readonly read: ReadonlyMap<NodeId, ReadonlySet<string>>;
};

function nodesInPassages({ claims, nodes }: EntenteDocument, { passages }: CheckContext): InPassages {
  const cited = new Set<NodeId>();
  const read = new Map<NodeId, Set<string>>();
  const readIn = (id: NodeId, pieces: readonly string[]): void => {
    cited.add(id);
    const mentions = Object.hasOwn(nodes, id) ? nodes[id]?.mentions : undefined;
    for (const mention of mentions ?? []) {
      if (typeof mention !== 'string') continue;
      const known = read.get(id);
      if (known?.has(mention) || !pieces.some((piece) => piece.includes(mention))) continue;
      if (known) known.add(mention);
      else read.set(id, new Set([mention]));
    }
  };
  for (const claim of claims) {
    if (claim.quote === undefined) continue;
    const pieces = passages.passage(claim) === null ? [] : asList(claim.quote);
    for (const id of asList(claim.from)) readIn(id, pieces);
    for (const id of asList(claim.to)) readIn(id, pieces);
  }
  return { cited, read };
}
