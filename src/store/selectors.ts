import { deriveGraph } from '#core/graph/derive-graph.ts';
import type { Graph } from '#core/graph/graph.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { makeScene, mostItems, type SceneWish } from '#core/graph/make-scene.ts';
import type { Scene } from '#core/graph/scene.ts';
import { locatePassages, type Passage } from '#core/document/locate-passages.ts';
import type { ClaimId, EntenteDocument } from '#core/document/schema.ts';
import { lookAt, type Looking } from '#core/queries/looking/look-at.ts';
import { narrow, type Narrowed } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import type { Path } from '#core/queries/paths/path.ts';
import type { View } from '#core/view/view.ts';
import { remembered, rememberedByText } from './remembered.ts';
import type { State } from './state.ts';

const graphsOf = remembered((document: EntenteDocument) =>
  rememberedByText((split: readonly string[]): Graph =>
    deriveGraph(split.length === 0 ? document : splitDocument(document, split)),
  ),
);
const passagesOf = remembered(locatePassages);
const noPassages: ReadonlyMap<ClaimId, Passage | null> = new Map();

/** The document's graph, with the nodes that are split by voice standing once per voice. */
export const selectGraph = ({ document, view }: Pick<State, 'document' | 'view'>): Graph | null =>
  document === null ? null : graphsOf(document)(view.split);

/** The document as it is read: with the nodes that are split by voice in it, and each of their claims told by one voice. */
export const selectDocument = (state: State): EntenteDocument | null => selectGraph(state)?.document ?? null;

type Narrowing = Pick<View, 'lens' | 'filters' | 'hidden'>;
const narrowedOf = remembered((graph: Graph) => rememberedByText((view: Narrowing): Narrowed => narrow(graph, view)));

/** What filters and lens let through of the whole graph. */
export function selectNarrowed(state: State): Narrowed | null {
  const graph = selectGraph(state);
  if (graph === null) return null;
  const { lens, filters, hidden } = state.view;
  return narrowedOf(graph)({ lens, filters, hidden });
}

type Ends = { readonly from: string; readonly to: string };
const pathsOf = remembered((graph: Graph) =>
  remembered((narrowed: Narrowed) =>
    rememberedByText(({ from, to }: Ends): readonly Path[] => findPaths(graph, narrowed, from, to)),
  ),
);
const noPaths: readonly Path[] = [];

/** The ways between the two ends that are asked for; none while none are. */
export function selectPaths(state: State): readonly Path[] {
  const [graph, narrowed] = [selectGraph(state), selectNarrowed(state)];
  const { path } = state.view;
  if (graph === null || narrowed === null || path === null) return noPaths;
  return pathsOf(graph)(narrowed)({ from: path.from, to: path.to });
}

export function selectPath(state: State): Path | null {
  const paths = selectPaths(state);
  return paths[state.view.path?.choice ?? 0] ?? paths[0] ?? null;
}

const scenesOf = remembered((graph: Graph) => rememberedByText((wish: SceneWish): Scene => makeScene(graph, wish)));

/** What is drawn. It is the same scene as long as only its light changes: filters, lens and hover move nothing. */
export function selectScene(state: State): Scene | null {
  const graph = selectGraph(state);
  return graph === null ? null : scenesOf(graph)(sceneWish(state, graph));
}

/** Only what decides what is drawn, so that equal scenes are asked for in equal words. */
function sceneWish(state: State, graph: Graph): SceneWish {
  const { level, openGroups, expanded, packed, focus, arrangement, path } = state.view;
  const large = graph.nodes.size > mostItems;
  const way = path === null ? null : selectPath(state);
  return {
    level,
    openGroups,
    expanded,
    also: (way?.nodes ?? []).filter((id) => large || (graph.nodes.get(id)?.level ?? 1) > level),
    steps: arrangement === 'lanes' ? (way?.steps ?? []).map(({ edge }) => edge) : [],
    only: packed,
    focus: large || arrangement === 'rings' ? focus : null,
    arrangement,
  };
}

type Looks = {
  readonly view: View;
  readonly narrowed: Narrowed;
  readonly path: Path | null;
  readonly looking: Looking;
};
const lastLook = remembered<Scene, { last: Looks | null }>(() => ({ last: null }));

/** How the scene looks through the view. */
export function selectLooking(state: State): Looking | null {
  const [graph, scene, narrowed] = [selectGraph(state), selectScene(state), selectNarrowed(state)];
  if (graph === null || scene === null || narrowed === null) return null;
  const { view } = state;
  const path = view.path === null ? null : selectPath(state);
  const known = lastLook(scene);
  if (known.last?.view === view && known.last.narrowed === narrowed && known.last.path === path)
    return known.last.looking;
  const looking = lookAt(graph, scene, narrowed, { lens: view.lens, focus: view.focus, path });
  known.last = { view, narrowed, path, looking };
  return looking;
}

/** The located passage of every claim that has a quotation; null where it is not in its source as written. */
export function selectPassages(state: State): ReadonlyMap<ClaimId, Passage | null> {
  const graph = selectGraph(state);
  return graph === null ? noPassages : passagesOf(graph.document);
}
