import { lineWords } from '#i18n/sentences/spoken/line-words.ts';
import { selectGraph, selectLooking, selectNarrowed, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

/** A line in words, as the view tells it; empty where it is not drawn. */
export function lineInView(state: State, key: string): string {
  const [graph, scene] = [selectGraph(state), selectScene(state)];
  const line = selectLooking(state)?.told.get(key) ?? scene?.lines.find((each) => each.key === key);
  if (graph === null || scene === null || line === undefined) return '';
  const edges = selectNarrowed(state)?.edges ?? graph.edges;
  return lineWords({ graph, scene, line, edges }, state.language);
}
