import { checkPlace } from '#core/view/check-place.ts';
import type { LinkProblem } from '#core/view/link-problem.ts';
import { languageOfLink } from '#core/view/permalink.ts';
import type { Place, PlaceReader } from '#core/view/place.ts';
import { claimAt, spanOfClaim } from '#core/view/source-span.ts';
import type { EntenteDocument, Level } from '#core/document/schema.ts';
import type { Graph } from '#core/graph/graph.ts';
import { levelOfClaim } from '#core/queries/looking/claim-elements.ts';
import type { EntenteStore } from './create-store.ts';
import { selectDocument, selectGraph } from './selectors.ts';
import type { State } from './state.ts';
import type { ModelCamera } from '#store/shapes/camera.ts';

/** Where somebody is, as it goes into a link. */
export function placeOf(state: State, camera: ModelCamera | null): Place {
  const { selected, reader, view } = state;
  const document = selectDocument(state);
  const language = languageOfLink(state.language);
  return {
    selected,
    reader: document && reader && linked(document, reader),
    view,
    camera,
    ...(language !== null && { language }),
  };
}

/** A claim is told by its passage, which people can check; by its id only where another has the same words. */
function linked(document: EntenteDocument, { source, claim, span }: PlaceReader): PlaceReader {
  const passage = claim === null ? null : spanOfClaim(document, claim, source);
  if (passage === null) return { source, claim, ...(span !== undefined && { span }) };
  return { source, claim: claimAt(document, source, passage) === claim ? null : claim, span: passage };
}

/** And back: a stretch that is the passage of a claim opens that claim. */
function opened(document: EntenteDocument, reader: PlaceReader): PlaceReader {
  const { source, span } = reader;
  const claim = reader.claim ?? (span === undefined ? null : claimAt(document, source, span));
  return { source, claim, ...(claim === null && span !== undefined && { span }) };
}

/** A bare link to an item of a deeper level shows that level, else it would lead to what is not drawn. */
function deepEnough(graph: Graph, { selected, view }: Place): Place['view'] {
  const levelOf = (id: string): Level => graph.nodes.get(id)?.level ?? 1;
  const wanted = selected.flatMap((element): readonly Level[] => {
    if (element.kind === 'node') return [levelOf(element.id)];
    if (element.kind === 'line') return element.key.split('|').map(levelOf);
    const claim = graph.claims.get(element.id);
    return claim === undefined ? [] : [levelOfClaim(graph, claim)];
  });
  const deepest = ([3, 2] as const).find((level) => wanted.includes(level)) ?? 1;
  return deepest > view.level ? { ...view, level: deepest } : view;
}

/** Shows as much of a place as the open document has; says what it has not. */
export function goToPlace(store: EntenteStore, place: Place): readonly LinkProblem[] {
  const state = store.getState();
  const { document } = state;
  const graph = selectGraph({ ...state, view: place.view });
  if (document === null || graph === null) return [];
  // What is split stands in the graph in parts, but in the link also by its own name.
  const { place: known, problems } = checkPlace(place, { ...graph, document });
  const view = deepEnough(graph, known);
  state.showPlace({ ...known, view, reader: known.reader && opened(graph.document, known.reader) });
  return problems;
}
