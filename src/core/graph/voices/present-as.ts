import type { NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';

/**
 * What stands in a graph for an id that a view names: the node, the parts that it was split into, or the whole that a
 * part was joined to again; nothing where the document has none of these.
 */
export function presentAs({ document, nodes }: Pick<Graph, 'document' | 'nodes'>, id: NodeId): readonly NodeId[] {
  const voices = Object.keys(document.voices);
  const parts = voices.map((voice) => `${id}--${voice}`).filter((part) => nodes.has(part));
  if (nodes.has(id) || parts.length > 0) return nodes.has(id) ? [id, ...parts] : parts;
  const voice = voices.find((each) => id.endsWith(`--${each}`));
  const whole = voice === undefined ? '' : id.slice(0, -`--${voice}`.length);
  return nodes.has(whole) ? [whole] : [];
}
