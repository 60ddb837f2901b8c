import { deriveGraph } from '#core/graph/derive-graph.ts';
import type { Graph } from '#core/graph/graph.ts';
import { tellEdges } from '#core/graph/items/tell-edge.ts';
import { presentAs } from '#core/graph/voices/present-as.ts';
import { splitDocument } from '#core/graph/voices/split-document.ts';
import { centreOf, isTooMuch, makeScene, type SceneWish } from '#core/graph/make-scene.ts';
import type { Scene } from '#core/graph/scene.ts';
import { locatePassages, type Passage } from '#core/document/locate-passages.ts';
import type { ClaimId, EdgeKey, EntenteDocument, NodeId } from '#core/document/schema.ts';
import { inLight } from '#core/queries/looking/in-light.ts';
import { lookAt, type Looking } from '#core/queries/looking/look-at.ts';
import { narrow, type Narrowed } from '#core/queries/looking/narrow.ts';
import { findPaths } from '#core/queries/paths/find-paths.ts';
import type { Path } from '#core/queries/paths/path.ts';
import type { Focus, Rendering, View } from '#core/view/view.ts';
import { remembered, rememberedByText, rememberedLately } from './memory/remembered.ts';
import type { State } from './state.ts';

/** After every change a dozen parts of the screen ask: a view that is asked for again is known by being the same object. */
const inView = <Result>(work: (document: EntenteDocument, view: View) => Result) => {
  const known = remembered((document: EntenteDocument) => rememberedLately((view: View) => work(document, view)));
  return (document: EntenteDocument, view: View): Result => known(document)(view);
};

const graphsOf = remembered((document: EntenteDocument) =>
  rememberedByText((split: readonly string[]): Graph =>
    deriveGraph(split.length === 0 ? document : splitDocument(document, split)),
  ),
);
const graphIn = inView((document, { split }) => graphsOf(document)(split));

/** The document's graph, with the nodes that are split by voice standing once per voice. */
export const selectGraph = ({ document, view }: Pick<State, 'document' | 'view'>): Graph | null =>
  document === null ? null : graphIn(document, view);

/** The document as it is read: with the nodes that are split by voice in it, and each of their claims told by one voice. */
export const selectDocument = (state: State): EntenteDocument | null => selectGraph(state)?.document ?? null;

type Narrowing = Pick<View, 'lens' | 'filters' | 'hidden'>;
const narrowedOf = remembered((graph: Graph) => rememberedByText((view: Narrowing): Narrowed => narrow(graph, view)));
const narrowedIn = inView((document, view) => {
  const { lens, filters, hidden } = view;
  return narrowedOf(graphIn(document, view))({ lens, filters, hidden });
});

/** What filters and lens let through of the whole graph. */
export const selectNarrowed = ({ document, view }: State): Narrowed | null =>
  document === null ? null : narrowedIn(document, view);

type Ends = { readonly from: string; readonly to: string };
const pathsOf = remembered((graph: Graph) =>
  remembered((narrowed: Narrowed) =>
    rememberedByText(({ from, to }: Ends): readonly Path[] => findPaths(graph, narrowed, from, to)),
  ),
);
const noPaths: readonly Path[] = [];
const pathsIn = inView((document, view) => {
  const { path } = view;
  if (path === null) return noPaths;
  const graph = graphIn(document, view);
  const [from = path.from, to = path.to] = [path.from, path.to].map((id) => presentAs(graph, id)[0] ?? id);
  return pathsOf(graph)(narrowedIn(document, view))({ from, to });
});
const pathIn = (document: EntenteDocument, view: View): Path | null => {
  const paths = pathsIn(document, view);
  return paths[view.path?.choice ?? 0] ?? paths[0] ?? null;
};

/** The ways between the two ends that are asked for; none while none are. */
export const selectPaths = ({ document, view }: State): readonly Path[] =>
  document === null ? noPaths : pathsIn(document, view);

export const selectPath = ({ document, view }: State): Path | null =>
  document === null ? null : pathIn(document, view);

const scenesOf = remembered((graph: Graph) => rememberedByText((wish: SceneWish): Scene => makeScene(graph, wish)));
const sceneIn = inView((document, view) => {
  const graph = graphIn(document, view);
  return scenesOf(graph)(sceneWish(graph, view, pathIn(document, view)));
});

/** What the view is focused on, as it stands in the graph: of a split item the first of its parts. */
function focusIn(graph: Graph, { focus }: View): Focus | null {
  const id = focus === null ? undefined : presentAs(graph, focus.id)[0];
  return focus === null || id === undefined ? null : { ...focus, id };
}

const centreIn = inView((document, view) => {
  const graph = graphIn(document, view);
  return centreOf(graph, { ...view, focus: focusIn(graph, view) });
});

/** The focus that the picture is made round; null where there is none, or where it only throws its light. */
export const selectCentre = ({ document, view }: State): Focus | null =>
  document === null ? null : centreIn(document, view);

/**
 * Only what decides what is drawn, in equal words for equal scenes. Between items a focus is light, and so is a path over
 * what is drawn: another scene, though equal, would be arranged and drawn again.
 */
function sceneWish(graph: Graph, view: View, path: Path | null): SceneWish {
  const { level, openGroups, expanded, packed, arrangement } = view;
  const crowded = isTooMuch(graph, level, arrangement);
  const present = (ids: readonly NodeId[]): readonly NodeId[] => ids.flatMap((id) => presentAs(graph, id));
  return {
    level,
    openGroups,
    expanded: present(expanded),
    also: (path?.nodes ?? []).filter((id) => crowded || (graph.nodes.get(id)?.level ?? 1) > level),
    steps: arrangement === 'lanes' ? untold(graph, path) : [],
    only: packed && present(packed),
    focus: centreOf(graph, { ...view, focus: focusIn(graph, view) }),
    arrangement,
  };
}

/** Steps of a path that lanes tell by position or in words. */
function untold(graph: Graph, path: Path | null): readonly EdgeKey[] {
  const telling = tellEdges(graph);
  return (path?.steps ?? []).flatMap(({ edge: key }) => {
    const edge = graph.edges.get(key);
    return edge === undefined || telling(edge).as === 'line' ? [] : [key];
  });
}

/** What is drawn. It is the same scene as long as only its light changes: filters, lens and hover move nothing. */
export const selectScene = ({ document, view }: State): Scene | null =>
  document === null ? null : sceneIn(document, view);

const lookingIn = inView((document, view) => {
  const [graph, narrowed, path] = [graphIn(document, view), narrowedIn(document, view), pathIn(document, view)];
  return lookAt(graph, sceneIn(document, view), narrowed, {
    lens: view.lens,
    focus: focusIn(graph, view),
    lit: view.lit,
    path,
  });
});

/** How the scene looks through the view. */
export const selectLooking = ({ document, view }: State): Looking | null =>
  document === null ? null : lookingIn(document, view);

const lightIn = inView((document, view) => {
  const graph = graphIn(document, view);
  return inLight(graph, narrowedIn(document, view), { focus: focusIn(graph, view), path: pathIn(document, view) });
});

/** What of the whole document is in the light, drawn or not. */
export const selectInLight = ({ document, view }: State): Narrowed | null =>
  document === null ? null : lightIn(document, view);

const passagesOf = remembered(locatePassages);
const noPassages: ReadonlyMap<ClaimId, Passage | null> = new Map();

/** The located passage of every claim that has a quotation; null where it is not in its source as written. */
export function selectPassages(state: State): ReadonlyMap<ClaimId, Passage | null> {
  const graph = selectGraph(state);
  return graph === null ? noPassages : passagesOf(graph.document);
}

/** Nothing glides, fades or rises: somebody asked for it here, or of the whole system. */
export const selectLessMotion = ({ motion, systemIsStill }: State): boolean =>
  motion === 'less' || (motion === 'system' && systemIsStill);

/** How many times their usual size letters are wanted in the picture; a room has sizes of its own. */
export const selectLetters = ({ textSize, display }: Pick<State, 'textSize' | 'display'>): number =>
  display === 'desk' ? textSize / 100 : 1;

/** How the graph is shown: as somebody chose, else as is usual. */
export const selectRendering = ({ view, usual }: Pick<State, 'view' | 'usual'>): Rendering => view.as ?? usual;
