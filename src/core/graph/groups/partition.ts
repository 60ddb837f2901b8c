import type { EntenteDocument, Level, Look, Text } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { byPriority } from '#core/graph/items/entry-points.ts';
import { sideOf, sidesOfGroups, type Side } from '#core/graph/items/sides.ts';
import { resolveTypes } from '#core/graph/resolve-types.ts';
import { joinTexts } from './join-texts.ts';

/** Nodes that one card stands for until it is opened: at least two. */
export type NodeGroup = {
  readonly id: string;
  readonly label: Text;
  readonly look: Look;
  readonly side: Side;
  readonly level: Level;
  /** Those that are shown first come first. */
  readonly members: readonly GraphNode[];
};

export type Partition = { readonly singles: readonly GraphNode[]; readonly groups: readonly NodeGroup[] };

/** As many group cards as a person can take in. */
const mostGroups = 60;

type Grain = (node: GraphNode) => string;

/** Groups of country and type; where those are too many, of lane and type; else of lane and look, which are few. */
export function partition(document: EntenteDocument, nodes: readonly GraphNode[]): Partition {
  const lanes = sidesOfGroups(document);
  const country = ({ record }: GraphNode): string => record.group ?? '';
  const lane = (node: GraphNode): string => lanes.get(node.record.group ?? '') ?? 'none';
  const grains: readonly Grain[] = [
    (node) => `group:${country(node)}:${node.record.type}`,
    (node) => `group:lane-${lane(node)}:${node.record.type}`,
    (node) => `group:lane-${lane(node)}:look-${node.look}`,
  ];
  for (const [place, grain] of grains.entries()) {
    const parts = split(nodes, grain);
    if (parts.size <= mostGroups || place === grains.length - 1) return toPartition(document, parts);
  }
  return { singles: nodes, groups: [] };
}

function split(nodes: readonly GraphNode[], grain: Grain): ReadonlyMap<string, GraphNode[]> {
  const parts = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const id = grain(node);
    const part = parts.get(id);
    if (part) part.push(node);
    else parts.set(id, [node]);
  }
  return parts;
}

function toPartition(document: EntenteDocument, parts: ReadonlyMap<string, GraphNode[]>): Partition {
  const singles: GraphNode[] = [];
  const groups: NodeGroup[] = [];
  for (const [id, members] of parts) {
    members.sort(byPriority);
    const [first] = members;
    if (first === undefined) continue;
    if (members.length === 1) singles.push(first);
    else groups.push(toGroup(document, id, first, members));
  }
  return { singles, groups };
}

function toGroup(document: EntenteDocument, id: string, first: GraphNode, members: readonly GraphNode[]): NodeGroup {
  const countries = new Set(members.map(({ record }) => record.group));
  const [country] = countries.size === 1 ? countries : [];
  const home = country === undefined ? undefined : document.groups?.[country];
  const kinds = kindsOf(document, members);
  return {
    id,
    label: home === undefined ? kinds : joinTexts([home.label, kinds], ' · '),
    look: first.look,
    side: sideOf(document, first),
    level: members.reduce<Level>((lowest, { level }) => (level < lowest ? level : lowest), 3),
    members,
  };
}

/** What all members are, by the nearest type that they share; without one, the kinds themselves, most frequent first. */
function kindsOf(document: EntenteDocument, members: readonly GraphNode[]): Text {
  const typeOf = resolveTypes(document);
  const counts = new Map<string, number>();
  for (const { record } of members) counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
  const kinds = [...counts.keys()].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  const [most = ''] = kinds;
  const shared = typeOf(most).lineage.find((type) => kinds.every((kind) => typeOf(kind).lineage.includes(type)));
  const named = shared === undefined ? kinds.slice(0, 3) : [shared];
  const plurals = named.map((kind) => typeOf(kind).type.plural);
  return joinTexts(named.length < kinds.length && shared === undefined ? [...plurals, '…'] : plurals, ', ');
}
