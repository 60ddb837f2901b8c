import { asList } from '#core/document/as-list.ts';
import type { Claim, EntenteDocument, NodeId, NodeRecord, SourceId } from '#core/document/schema.ts';
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
  const unread = new Map<NodeId, readonly Mention[]>();
  for (const [id, { mentions = [] }] of context.nodes) {
    if (mentions.length > 0 || !context.publishers.has(id)) unread.set(id, mentions);
  }
  for (const id of readPassages(document, context, unread)) {
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

/**
 * Mentions that stand in a passage of their own node's claims are found, and leave `unread`: nearly all do, and need no
 * looking up. Returns the nodes that passages are about and that have no mentions.
 */
function readPassages(
  { claims }: EntenteDocument,
  { passages }: CheckContext,
  unread: Map<NodeId, readonly Mention[]>,
): ReadonlySet<NodeId> {
  const nameless = new Set<NodeId>();
  const readOne = (id: NodeId, claim: Claim): void => {
    const mentions = unread.get(id);
    if (!mentions) return;
    if (mentions.length === 0) nameless.add(id);
    const passage = passages.passage(claim);
    if (passage === null) return;
    const left = mentions.filter((mention) => !isIn(mention, passage.sourceId, asList(claim.quote)));
    if (left.length === 0) unread.delete(id);
    else if (left.length < mentions.length) unread.set(id, left);
  };
  for (const claim of claims) {
    if (claim.quote === undefined) continue;
    for (const id of asList(claim.from)) readOne(id, claim);
    for (const id of asList(claim.to)) readOne(id, claim);
  }
  return nameless;
}

function isIn(mention: Mention, sourceId: SourceId, pieces: readonly string[]): boolean {
  const quote = typeof mention === 'string' ? mention : mention.quote;
  if (typeof mention !== 'string' && mention.src !== sourceId) return false;
  return quote !== '' && pieces.some((piece) => piece.includes(quote));
}

function* checkMention(
  quote: string,
  where: readonly SourceId[],
  path: Path,
  { passages, explain }: CheckContext,
): Iterable<Draft> {
  const needle = composed(quote);
  let text: SearchableText | null = null;
  for (const sourceId of where) {
    const next = passages.text(sourceId);
    if (next?.finder.has(needle)) return;
    text ??= next;
  }
  if (text) yield draftError('mention-not-found', path, explain(text, quote));
}
