import type { SceneNode } from '#core/graph/scene.ts';
import type { NodeGroup } from './partition.ts';

/** The card that stands for nodes which have none of their own. */
export function groupCard(
  { id, look, side, level, label, members }: Pick<NodeGroup, 'id' | 'look' | 'side' | 'level' | 'label' | 'members'>,
  kind: 'group' | 'rest',
): SceneNode {
  return {
    id,
    kind,
    look,
    side,
    theme: null,
    level,
    label,
    short: null,
    strong: false,
    key: false,
    unnamed: false,
    joint: false,
    differs: members.some((node) => node.differs),
    names: [],
    words: [],
    claims: members.reduce((sum, node) => sum + node.claims.length, 0),
    hiddenLines: 0,
    members: members.map((node) => node.id),
    openedFrom: null,
  };
}
