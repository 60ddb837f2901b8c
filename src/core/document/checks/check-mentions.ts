import { asList } from '#core/document/as-list.ts';
import type { EntenteDocument, NodeId, NodeRecord, SourceId } from '#core/document/schema.ts';
import { explainMissing } from '#core/document/text/explain-missing.ts';
import { composed } from '#core/document/text/normal-form.ts';
import type { CheckContext } from './check-context.ts';
import { draftError, type Draft } from './draft.ts';

/**
 * The words that name a node stand in a source, perhaps in many places. Only a publisher may do without;
 * and so may a node of a plain graph, whose lines already say that they have no passage.
 */
export function* checkMentions(document: EntenteDocument, context: CheckContext): Iterable<Draft> {
  const cited = citedNodes(document);
  for (const [id, node] of Object.entries(document.nodes)) {
    if ((node.mentions ?? []).length === 0 && cited.has(id) && !context.publishers.has(id)) {
      const message = `no words of a source name "${id}": list them as "mentions"`;
      yield draftError('missing-mentions', ['nodes', id], message, { keeps: true });
    }
    yield* checkNode(id, node, [...(cited.get(id) ?? [])], document, context);
  }
}

function* checkNode(
  id: NodeId,
  { mentions = [] }: NodeRecord,
  likely: readonly SourceId[],
  { sources }: EntenteDocument,
  { passages }: CheckContext,
): Iterable<Draft> {
  for (const [index, mention] of mentions.entries()) {
    const quote = typeof mention === 'string' ? mention : mention.quote;
    const needle = composed(quote);
    const stands = (sourceId: SourceId): boolean => passages.text(sourceId)?.finder.has(needle) ?? false;
    const where = typeof mention === 'string' ? Object.keys(sources) : [mention.src];
    if (typeof mention === 'string' && likely.some(stands)) continue;
    if (where.some(stands)) continue;
    const [text] = [...likely, ...where].map(passages.text).filter((each) => each !== null);
    if (!text) continue;
    const path = ['nodes', id, 'mentions', index, ...(typeof mention === 'string' ? [] : ['quote'])];
    yield draftError('mention-not-found', path, explainMissing(text, quote));
  }
}

/** Nodes at the ends of claims that have a passage, and the sources of these claims. */
function citedNodes({ claims, sources }: EntenteDocument): ReadonlyMap<NodeId, ReadonlySet<SourceId>> {
  const only = Object.keys(sources)[0];
  const cited = new Map<NodeId, Set<SourceId>>();
  for (const { quote, src = only, from, to } of claims) {
    if (quote === undefined || src === undefined) continue;
    for (const id of [...asList(from), ...asList(to)]) {
      const known = cited.get(id);
      if (known) known.add(src);
      else cited.set(id, new Set([src]));
    }
  }
  return cited;
}
