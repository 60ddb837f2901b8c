import { asList } from '#core/document/as-list.ts';
import type { Claim, NodeId } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { OutlineItem } from '#core/queries/outline/outline.ts';
import type { ElementRef } from '#store/state.ts';

/** How a row stands to what is selected: it is that, it is about that, or neither. */
export type Standing = 'selected' | 'near' | null;

const isAbout = (id: NodeId, { from, to }: Claim): boolean => asList(from).includes(id) || asList(to).includes(id);

export function standingOfClaim(element: ElementRef | undefined): (claim: Claim) => Standing {
  if (element === undefined) return () => null;
  if (element.kind === 'claim') return ({ id }) => (id === element.id ? 'selected' : null);
  const ends = element.kind === 'node' ? [element.id] : element.key.split('|');
  return (claim) => (ends.every((id) => isAbout(id, claim)) ? 'near' : null);
}

export function standingOfItem({ claims }: Graph, element: ElementRef | undefined): (item: OutlineItem) => Standing {
  if (element === undefined) return () => null;
  if (element.kind === 'node') return ({ node }) => (node.id === element.id ? 'selected' : null);
  const claim = element.kind === 'claim' ? claims.get(element.id) : undefined;
  const ends = element.kind === 'line' ? element.key.split('|') : [...asList(claim?.from), ...asList(claim?.to)];
  return ({ node }) => (ends.includes(node.id) ? 'near' : null);
}
