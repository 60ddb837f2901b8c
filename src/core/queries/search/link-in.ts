import type { Claim, EntenteDocument, NodeId } from '#core/document/schema.ts';
import { passageFinder } from '#core/document/locate-passages.ts';
import { spanAtCodePoints } from '#core/document/text/source-offsets.ts';
import type { Graph } from '#core/graph/graph.ts';
import type { PlaceElement, TextSpan } from '#core/view/place.ts';
import { readRoute, type Route } from '#core/view/route.ts';

/** What a pasted permalink points to; `unknown` where that is nothing the document has. */
export type Link =
  | { readonly kind: 'element'; readonly element: PlaceElement }
  | { readonly kind: 'source'; readonly source: string; readonly claim: string | null }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | { readonly kind: 'unknown' };

const fragment = /#(\/[^?#\s]+)(\?[^#\s]*)?/u;
/** A code is copied out of a sentence together with what ends it. */
const sentenceEnd = /[.,;:!?)\]”"»]+$/u;

export type PastedLink = {
  readonly link: Link;
  /** The whole fragment, where it says more than what it points to: a view to see that in. */
  readonly view: string | null;
};

/** The permalink in a text, `entente#/c/c14` or a whole address; null where there is none. */
export function linkIn(graph: Graph, pasted: string): PastedLink | null {
  const [found, path = ''] = fragment.exec(pasted.trim().replace(sentenceEnd, '')) ?? [];
  if (found === undefined) return null;
  const route = readRoute(path);
  const link: Link | null = route === null ? { kind: 'unknown' } : resolve(graph, route);
  return link && { link, view: link.kind !== 'unknown' && found.includes('?') ? found : null };
}

function resolve({ document, nodes, claims }: Graph, route: Route): Link | null {
  switch (route.kind) {
    case 'none':
      return null;
    case 'path':
      return nodes.has(route.from) && nodes.has(route.to) ? route : { kind: 'unknown' };
    case 'source': {
      const { source, span } = route;
      if (!Object.hasOwn(document.sources, source)) return { kind: 'unknown' };
      return { kind: 'source', source, claim: span && claimAt(document, source, span) };
    }
    case 'element': {
      const { element } = route;
      const known =
        element.kind === 'claim'
          ? claims.has(element.id)
          : (element.kind === 'node' ? [element.id] : element.key.split('|')).every((id) => nodes.has(id));
      return known ? { kind: 'element', element } : { kind: 'unknown' };
    }
  }
}

/** The nodes and claims that a link is about. */
export function pointedAt(
  graph: Graph,
  link: Link,
): { readonly nodes: readonly NodeId[]; readonly claims: readonly Claim[] } {
  const claimsOf = (id: string | null): readonly Claim[] => {
    const claim = id === null ? undefined : graph.claims.get(id);
    return claim === undefined ? [] : [claim];
  };
  switch (link.kind) {
    case 'unknown':
      return { nodes: [], claims: [] };
    case 'path':
      return { nodes: [link.from, link.to], claims: [] };
    case 'source':
      return { nodes: [], claims: claimsOf(link.claim) };
    case 'element': {
      const { element } = link;
      if (element.kind === 'claim') return { nodes: [], claims: claimsOf(element.id) };
      if (element.kind === 'node') return { nodes: [element.id], claims: [] };
      const [from = '', to = ''] = element.key.split('|');
      const edges = (graph.nodes.get(from)?.edges ?? []).flatMap((key) => graph.edges.get(key) ?? []);
      return {
        nodes: [from, to],
        claims: edges.filter((edge) => edge.from === to || edge.to === to).flatMap(({ claims }) => claims),
      };
    }
  }
}

/** The first claim whose passage shares a letter with a stretch of a source; null if none does. */
function claimAt(document: EntenteDocument, sourceId: string, span: TextSpan): string | null {
  const source = document.sources[sourceId];
  const wanted = source && spanAtCodePoints(source, span);
  if (!wanted) return null;
  const finder = passageFinder(document);
  const citing = document.claims.find(
    (claim) =>
      finder.sourceOf(claim) === sourceId &&
      finder
        .passage(claim)
        ?.pieces.some(
          ({ paragraph, start, end }) => paragraph === wanted.paragraph && start < wanted.end && end > wanted.start,
        ),
  );
  return citing?.id ?? null;
}
