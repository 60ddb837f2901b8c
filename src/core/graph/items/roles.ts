import type { EntenteDocument, Level, Look } from '#core/document/schema.ts';
import type { Graph, GraphNode } from '#core/graph/graph.ts';
import { resolveTypes } from '#core/graph/resolve-types.ts';
import type { SceneNode } from '#core/graph/scene.ts';
import { sideOf, type Side } from './sides.ts';

/** What a node is in the picture of lanes and columns, whatever is drawn of it. */
export type Role = {
  readonly side: Side;
  readonly theme: SceneNode['theme'];
  /** From the left, as the five columns stand. */
  readonly column: 0 | 1 | 2 | 3 | 4;
  /** Not in the first picture: it comes with More detail. */
  readonly added: boolean;
  /** Stands for somewhere: lines to it are said in words. */
  readonly place: boolean;
};

const withoutTheme: readonly Look[] = ['instrument', 'programme', 'country'];
const inLanes: readonly Look[] = ['body', 'person'];

const known = new WeakMap<Graph, (node: GraphNode) => Role>();

/** Roles of the nodes of a graph, each worked out once. */
export function rolesOf(graph: Graph): (node: GraphNode) => Role {
  const roleOf = known.get(graph) ?? makeRoles(graph);
  known.set(graph, roleOf);
  return roleOf;
}

function makeRoles(graph: Graph): (node: GraphNode) => Role {
  const { document } = graph;
  const first = firstLevel(graph);
  const purposes = purposeTypes(document);
  const typeOf = resolveTypes(document);
  const roles = new Map<GraphNode, Role>();
  const roleOf = (node: GraphNode): Role => {
    const side = sideOf(document, node);
    const added = node.level > first;
    const { lineage } = typeOf(node.record.type);
    const keepsLane = withoutTheme.includes(node.look) || (inLanes.includes(node.look) && side !== 'middle');
    const theme = !added || keepsLane ? null : lineage.some((type) => purposes.has(type)) ? 'purpose' : 'matter';
    const column = theme === 'purpose' ? 3 : theme === 'matter' ? 4 : side === 'left' ? 0 : side === 'right' ? 2 : 1;
    const place =
      theme !== null && lineage.some((type) => schemaOf(document.ontology.types[type]?.maps?.schema) === 'Place');
    return { side, theme, column, added, place };
  };
  return (node) => {
    const role = roles.get(node) ?? roleOf(node);
    roles.set(node, role);
    return role;
  };
}

/** The level that the opening picture shows: the lowest that any node has. */
export function firstLevel(graph: Graph): Level {
  let lowest: Level = 3;
  for (const { level } of graph.nodes.values()) if (level < lowest) lowest = level;
  return lowest;
}

/**
 * Types of what things are done for: those that an arrow may start from by their own name, as in "goal serves actor".
 * An abstract type stands for too much to say that of all its kinds.
 */
function purposeTypes({ ontology }: EntenteDocument): ReadonlySet<string> {
  const starts = Object.values(ontology.relations).flatMap(({ arrow, from }) => (arrow === true ? (from ?? []) : []));
  return new Set(starts.filter((type) => ontology.types[type]?.abstract !== true));
}

/** A term of schema.org, however its vocabulary is written before it. */
export const schemaOf = (term: string | undefined): string | undefined =>
  term?.replace(/^(?:schema:|https?:\/\/schema\.org\/)/u, '');
