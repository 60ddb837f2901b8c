import type { Scene } from '#core/graph/scene.ts';
import type { Looking } from '#core/queries/looking/look-at.ts';
import type { Narrowed } from '#core/queries/looking/narrow.ts';
import { countItems } from '#core/queries/legend/restrictions.ts';

export type Lit = {
  readonly items: number;
  readonly total: number;
  /** Null between groups, where a line stands for many. */
  readonly lines: number | null;
};

/** How much of the picture is in the light: all that passes and, with a focus or a path, is near it. */
export function countLit(scene: Scene, narrowed: Narrowed, { lit }: Looking): Lit {
  if (scene.kind === 'groups') {
    const cards = lit === null ? scene.nodes : scene.nodes.filter(({ id }) => lit.has(id));
    const all = scene.nodes.flatMap(({ id, kind, members }) => (kind === 'node' ? [id] : members));
    return { items: countItems({ ...scene, nodes: cards }, narrowed.nodes), total: all.length, lines: null };
  }
  const isLit = (id: string): boolean => lit === null || lit.has(id);
  return {
    items: scene.nodes.filter(({ id }) => isLit(id)).length,
    total: scene.nodes.length,
    lines: scene.lines.filter(({ key }) => isLit(key)).length,
  };
}
