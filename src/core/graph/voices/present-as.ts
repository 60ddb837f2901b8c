import type { NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { partsOf } from './parts.ts';

/**
 * What stands in a graph for an id that a view names: the node, the parts that it was split into, or the whole that a
 * part was joined to again; nothing where the document has none of these.
 */
export function presentAs({ document, nodes }: Pick<Graph, 'document' | 'nodes'>, id: NodeId): readonly NodeId[] {
  const parts = partsOf(document, id);
  if (parts.length > 0) return parts;
  if (nodes.has(id)) return [id];
  // A part that was joined again is no longer noted anywhere: only its id still names the whole.
  const voice = Object.keys(document.voices).find((each) => id.endsWith(`--${each}`));
  const whole = voice === undefined ? '' : id.slice(0, -`--${voice}`.length);
  return nodes.has(whole) ? [whole] : [];
}
