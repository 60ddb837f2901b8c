import { asList } from '#core/document/as-list.ts';
import type { EntenteDocument, NodeId, NodeRecord, SourceId } from '#core/document/schema.ts';
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
  const cited = new Set<NodeId>();
  const unread = new Map<NodeId, readonly Mention[]>();
  for (const [id, { mentions = [] }] of context.nodes) if (mentions.length > 0) unread.set(id, mentions);
  readPassages(document, context, cited, unread);

  for (const id of cited) {
    const node = context.nodes.get(id);
    if (!node || (node.mentions ?? []).length > 0 || context.publishers.has(id)) continue;
    const message = `no words of a source name "${id}": list them as "mentions"`;
    yield draftError('missing-mentions', ['nodes', id], message, { keeps: true });
  }
  for (const [id, mentions] of unread) {
    for (const mention of mentions) {
      const index = context.nodes.get(id)?.mentions?.indexOf(mention) ?? 0;
      const path = ['nodes', id, 'mentions', index];
      if (typeof mention === 'string') yield* checkMention(mention, Object.keys(document.sources), path, context);
      else yield* checkMention(mention.quote, [mention.src], [...path, 'quote'], context);
    }
  }
}

type Mention = NonNullable<NodeRecord['mentions']>[number];

/** Notes who is cited; mentions that stand in a passage of their own node's claims are found, and leave `unread`. */
function readPassages(
  { claims }: EntenteDocument,
  { passages }: CheckContext,
  cited: Set<NodeId>,
  unread: Map<NodeId, readonly Mention[]>,
): void {
  for (const claim of claims) {
    if (claim.quote === undefined) continue;
    const pieces = passages.passage(claim) === null ? [] : asList(claim.quote);
    for (const ends of [claim.from, claim.to]) {
      for (const id of asList(ends)) {
        cited.add(id);
        const mentions = unread.get(id);
        if (!mentions) continue;
        const left = mentions.filter(
          (each) => typeof each !== 'string' || !pieces.some((piece) => piece.includes(each)),
        );
        if (left.length === 0) unread.delete(id);
        else if (left.length < mentions.length) unread.set(id, left);
      }
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
