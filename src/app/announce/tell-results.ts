import { textIn } from '#core/document/text-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';
import { listIn } from '#i18n/sentences/list-in.ts';
import { nodeName } from '#i18n/sentences/node-name.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectLooking, selectPaths, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

/** So many names are said; of more, how many they are. */
const mostNamed = 3;

const cardsOf = (state: State): ReadonlyMap<string, string> => {
  const nodes = selectScene(state)?.nodes ?? [];
  return new Map(nodes.map(({ id, label }) => [id, textIn(label, state.language)]));
};

const expanded = (state: State, before: State): string => {
  const { results } = messagesIn(state.language);
  const [now, then] = [cardsOf(state), cardsOf(before)];
  const added = [...now].filter(([id]) => !then.has(id)).map(([, name]) => name);
  const removed = then.size - [...then.keys()].filter((id) => now.has(id)).length;
  if (added.length > 0)
    return results.added(added.length, added.length > mostNamed ? '' : listIn(added, state.language));
  return removed > 0 ? results.removed(removed) : results.nothingMore;
};

const focused = (state: State): string => {
  const { results } = messagesIn(state.language);
  const { focus } = state.view;
  const graph = selectGraph(state);
  const scene = selectScene(state);
  if (focus === null || graph === null || scene === null) return results.everything;
  const lit = selectLooking(state)?.lit;
  const count = scene.nodes.filter(({ id }) => lit?.has(id) ?? true).length;
  return results.focus(nodeName(graph.document, focus.id, state.language), focus.depth, count);
};

/** A link brings equal parts as new ones. */
const differs = (one: unknown, other: unknown): boolean =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other);

const resultOf = (state: State, before: State): string | null => {
  const [view, past] = [state.view, before.view];
  // What a link or a last view brings along is no result of anything that was just done.
  if (state.viewport === null || state.document !== before.document || view === past) return null;
  if (view.path !== null && view.path.from + view.path.to !== (past.path?.from ?? '') + (past.path?.to ?? '')) {
    const [way] = selectPaths(state);
    const { results } = messagesIn(state.language);
    return way === undefined ? results.noPath : results.path(way.steps.length);
  }
  if (differs(view.focus, past.focus)) return focused(state);
  // One more or one less: what else comes and goes was brought by an address or a way back, and the picture tells it.
  const isOne = Math.abs(view.expanded.length - past.expanded.length) === 1;
  return isOne && !differs(view.path, past.path) ? expanded(state, before) : null;
};

/** Says what came of focus, expansion and paths, whoever asked for them. */
export const tellResults = (store: EntenteStore, tell: (text: string) => void): (() => void) =>
  store.subscribe((state, before) => {
    const result = resultOf(state, before);
    if (result !== null) tell(result);
  });
