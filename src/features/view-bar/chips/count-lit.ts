import type { Scene } from '#core/graph/scene.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { linesOfItems } from '#core/queries/legend/count-lines.ts';
import { countItems } from '#core/queries/legend/restrictions.ts';

export type Lit = {
  readonly items: number;
  readonly total: number;
  /** Lines between items: one to a group or a rest stands for many. Null in a picture of groups. */
  readonly lines: number | null;
};

/** How much of the picture is in the light: all that passes and, with a focus or a path, is near it. */
export function countLit(scene: Scene, narrowed: Narrowed, { lit }: Looking): Lit {
  const isLit = (id: string): boolean => lit === null || lit.has(id);
  const cards = scene.nodes.filter(({ id }) => isLit(id));
  const all = scene.nodes.flatMap(({ id, kind, members }) => (kind === 'node' ? [id] : members));
  return {
    items: countItems({ ...scene, nodes: cards }, narrowed.nodes),
    total: all.length,
    lines: scene.kind === 'groups' ? null : linesOfItems(scene).filter(({ key }) => isLit(key)).length,
  };
}
