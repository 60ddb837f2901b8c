import { deriveGraph } from '#core/graph/derive-graph.ts';
import type { Graph } from '#core/graph/graph.ts';
import { makeScene } from '#core/graph/make-scene.ts';
import type { Scene } from '#core/graph/scene.ts';
import { locatePassages, type Passage } from '#core/document/locate-passages.ts';
import type { ClaimId, EntenteDocument } from '#core/document/schema.ts';
import type { View } from '#core/view/view.ts';
import type { State } from './state.ts';

/** Remembers the last result per key: what is derived is worked out once per document or view, whoever asks. */
const remembered = <Key extends object, Result>(work: (key: Key) => Result): ((key: Key) => Result) => {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = work(key);
    results.set(key, { result });
    return result;
  };
};

const graphOf = remembered((document: EntenteDocument): Graph => deriveGraph(document));
const passagesOf = remembered(locatePassages);
const scenesOf = remembered((graph: Graph) => remembered((view: View): Scene => makeScene(graph, view)));
const noPassages: ReadonlyMap<ClaimId, Passage | null> = new Map();

export const selectGraph = (state: State): Graph | null => (state.document === null ? null : graphOf(state.document));

export function selectScene(state: State): Scene | null {
  const graph = selectGraph(state);
  return graph === null ? null : scenesOf(graph)(state.view);
}

/** The located passage of every claim that has a quotation; null where it is not in its source as written. */
export const selectPassages = (state: State): ReadonlyMap<ClaimId, Passage | null> =>
  state.document === null ? noPassages : passagesOf(state.document);
