import type { EntenteDocument } from '#core/document/schema.ts';
import type { Edge, GraphNode } from '#core/graph/graph.ts';
import type { SceneNode, SceneWord } from '#core/graph/scene.ts';
import { firstNames } from '#core/graph/voices/voiced-names.ts';
import { phraseOf } from './merge-lines.ts';
import type { Role } from './roles.ts';

/** The card of one node, before it is known what else stands in the picture. */
export function makeCard(document: EntenteDocument, node: GraphNode, role: Pick<Role, 'side' | 'theme'>): SceneNode {
  const { id, record, look, level, differs } = node;
  return {
    id,
    kind: 'node',
    look,
    side: role.side,
    theme: role.theme,
    level,
    label: record.label,
    short: record.short ?? null,
    strong: look === 'country',
    key: false,
    unnamed: record.unnamed === true,
    joint: record.merged !== undefined,
    differs,
    names: firstNames(document, node.names).map(({ claim }) => claim.value ?? ''),
    words: [],
    claims: node.claims.length,
    hiddenLines: 0,
    members: [],
    openedFrom: null,
  };
}

export const makeWord = (edge: Edge, inverse: boolean): SceneWord => ({
  edge: edge.key,
  phrase: phraseOf(edge),
  node: inverse ? edge.from : edge.to,
  inverse,
  phase: edge.phase.phase,
});
