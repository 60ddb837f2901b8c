import { neighboursOf } from '#core/graph/neighbourhood.ts';
import type { Scene } from '#core/graph/scene.ts';
import { wholeOf } from '#core/graph/voices/parts.ts';
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

/** The measure that the view shows as size, as a share of the largest in the whole graph; parts of an item share its. */
const sizesOf = (state: State, scene: Scene): ReadonlyMap<string, number> => {
  const { metrics } = state;
  const { size } = state.view;
  const document = selectDocument(state);
  if (metrics === null || size === null || document === null) return new Map();
  const most = Math.max(...metrics.nodes.map((node) => node[size]), 0);
  if (most === 0) return new Map();
  const shares = new Map(metrics.nodes.map((node) => [node.id, node[size] / most]));
  return new Map(
    scene.nodes.flatMap(({ id }) => {
      const share = shares.get(wholeOf(document, id) ?? id);
      return share === undefined ? [] : [[id, share] as const];
    }),
  );
};

/** What cards show besides the scene: what expanding would add, and a measure on request. */
export const extrasOf = (state: State, scene: Scene): Required<Pick<PictureParts, 'more' | 'sizes'>> => ({
  more: moreOf(state, scene),
  sizes: sizesOf(state, scene),
});
