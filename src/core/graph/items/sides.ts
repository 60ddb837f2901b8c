import { asList } from '#core/document/as-list.ts';
import type { EntenteDocument, Look } from '#core/document/schema.ts';
import type { GraphNode } from '#core/graph/graph.ts';
import { resolveTypes } from '#core/graph/resolve-types.ts';

export type Side = 'left' | 'middle' | 'right';

/** What parties make, meet at and aim for stands between them, whoever's it is. */
const betweenParties: readonly Look[] = ['instrument', 'programme', 'event', 'subject'];

/** Where a node stands (LANES, rule 1): by its look before its group; the middle if neither says. */
export function sideOf(document: EntenteDocument, node: GraphNode): Side {
  const { group } = node.record;
  if (group === undefined || betweenParties.includes(node.look)) return 'middle';
  return sidesOfGroups(document).get(group) ?? 'middle';
}

const sides = new WeakMap<EntenteDocument, ReadonlyMap<string, Side>>();

/** Three or four groups are so few that every party stands in a lane, of groups in lane `other` too. */
const fewGroups: readonly number[] = [3, 4];

/** The lane of every group. Those that name none take the emptier side in turn, those with most claims first. */
export function sidesOfGroups(document: EntenteDocument): ReadonlyMap<string, Side> {
  const known = sides.get(document) ?? assignSides(document);
  sides.set(document, known);
  return known;
}

function assignSides(document: EntenteDocument): ReadonlyMap<string, Side> {
  const groups = Object.entries(document.groups ?? {});
  const parties = fewGroups.includes(groups.length) ? groupsOfParties(document) : new Set<string>();
  const assigned = new Map<string, Side>();
  const taken = { left: 0, right: 0 };
  for (const [id, { lane }] of groups) {
    if (lane === undefined || (lane === 'other' && parties.has(id))) continue;
    assigned.set(id, lane === 'other' ? 'middle' : lane);
    if (lane !== 'other') taken[lane] += 1;
  }
  const open = groups.map(([id]) => id).filter((id) => !assigned.has(id));
  const weight = open.length === 0 ? new Map<string, number>() : claimsByGroup(document);
  const ranked = open.toSorted(
    (one, other) =>
      Number(parties.has(other)) - Number(parties.has(one)) ||
      (weight.get(other) ?? 0) - (weight.get(one) ?? 0) ||
      (one < other ? -1 : 1),
  );
  for (const id of ranked) {
    const side = taken.right < taken.left ? 'right' : 'left';
    assigned.set(id, side);
    taken[side] += 1;
  }
  return assigned;
}

/** Groups that some party belongs to, and not only what stands between parties. */
function groupsOfParties(document: EntenteDocument): ReadonlySet<string> {
  const typeOf = resolveTypes(document);
  return new Set(
    Object.values(document.nodes).flatMap(({ group, type }) =>
      group === undefined || betweenParties.includes(typeOf(type).look) ? [] : [group],
    ),
  );
}

function claimsByGroup(document: EntenteDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of document.claims)
    for (const id of [...asList(claim.from), ...asList(claim.to)]) {
      const group = document.nodes[id]?.group;
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  return counts;
}
