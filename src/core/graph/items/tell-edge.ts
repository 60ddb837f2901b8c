import type { Look, NodeId } from '#core/document/schema.ts';
import type { Edge, Graph, GraphNode } from '#core/graph/graph.ts';
import { rolesOf, schemaOf, type Role } from './roles.ts';

/** How the picture tells an edge: as a line, in words on one of its two cards, or by where the cards stand. */
export type Telling =
  | { readonly as: 'line' }
  | { readonly as: 'words'; readonly on: NodeId; readonly inverse: boolean }
  | { readonly as: 'position' };

const line: Telling = { as: 'line' };
const position: Telling = { as: 'position' };
const actors: readonly Look[] = ['country', 'body', 'organisation', 'person'];

/**
 * LANES, rule 5 and "All items": what position or words say is not drawn. Words take what would run backwards across
 * the columns: to a country or a user, from whoever merely reports, to and from places.
 */
export function tellEdges(graph: Graph): (edge: Edge) => Telling {
  const roleOf = rolesOf(graph);
  return (edge) => {
    const from = graph.nodes.get(edge.from);
    const to = graph.nodes.get(edge.to);
    if (from === undefined || to === undefined || from === to || edge.type.frame === true) return position;
    const where = ['location', 'countryOfOrigin'].includes(schemaOf(edge.type.maps?.schema) ?? '');
    const holds = edge.phase.phase !== 'stopped' && edge.phase.phase !== 'denied';
    if (isOwnCountry(from, to) && ((where && holds) || edge.phase.phase === 'fact')) return position;
    return inWords({ node: from, role: roleOf(from) }, { node: to, role: roleOf(to) }, where);
  };
}

const isOwnCountry = (member: GraphNode, country: GraphNode): boolean =>
  country.look === 'country' && country.record.group !== undefined && country.record.group === member.record.group;

type End = { readonly node: GraphNode; readonly role: Role };

function inWords(from: End, to: End, where: boolean): Telling {
  const isCountry = ({ node }: End): boolean => node.look === 'country';
  const onFrom: Telling = { as: 'words', on: from.node.id, inverse: false };
  const onTo: Telling = { as: 'words', on: to.node.id, inverse: true };
  if (where && isCountry(to)) return onFrom;
  if (from.role.added && !isCountry(from) && isCountry(to)) return onFrom;
  if (to.role.added && !isCountry(to) && isCountry(from)) return onTo;
  const forward = from.role.column < to.role.column;
  const themes = from.role.theme !== null || to.role.theme !== null;
  const place = from.role.place || to.role.place;
  if (!place && (forward || !themes)) return line;
  // "in Washington" belongs to what is there; "the agency reported" to what it reported.
  return where || !actors.includes(from.node.look) ? onFrom : onTo;
}
