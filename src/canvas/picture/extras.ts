import { neighboursOf } from '#core/graph/neighbourhood.ts';
import type { Scene } from '#core/graph/scene.ts';
import { measureShares } from '#core/drawing/measure-shares.ts';
import { selectDocument, selectGraph } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { PictureParts } from '#core/drawing/picture.ts';

const counted = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** How many neighbours of each card are not drawn; none in a picture of groups, which hold them. */
const moreOf = (state: State, scene: Scene): ReadonlyMap<string, number> => {
  const known = counted.get(scene);
  const graph = selectGraph(state);
  if (known !== undefined || graph === null) return known ?? new Map();
  const drawn = new Set(scene.nodes.flatMap(({ id, members }) => [id, ...members]));
  const more = new Map<string, number>();
  for (const { id, kind } of scene.kind === 'items' ? scene.nodes : []) {
    const hidden = kind === 'node' ? neighboursOf(graph, id).filter((near) => !drawn.has(near)).length : 0;
    if (hidden > 0) more.set(id, hidden);
  }
  counted.set(scene, more);
  return more;
};

const sizesOf = (state: State, scene: Scene): ReadonlyMap<string, number> => {
  const document = selectDocument(state);
  return document === null ? new Map() : measureShares(document, scene, state.metrics, state.view.size);
};

/** What cards show besides the scene: what expanding would add, and a measure on request. */
export const extrasOf = (state: State, scene: Scene): Required<Pick<PictureParts, 'more' | 'sizes'>> => ({
  more: moreOf(state, scene),
  sizes: sizesOf(state, scene),
});
