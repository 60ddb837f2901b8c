import { asList } from '#core/document/as-list.ts';
import type { Claim, Level, NodeId } from '#core/document/schema.ts';
import type { Scene } from '#core/graph/scene.ts';
import { claimElements, levelOfClaim } from '#core/queries/looking/claim-elements.ts';
import { cardFor } from '#core/queries/search/matches-in.ts';
import { withoutFocus, type View } from '#core/view/view.ts';
import type { EntenteStore } from './create-store.ts';
import { selectGraph, selectScene } from './selectors.ts';
import type { ElementRef, State } from './state.ts';

/** Selects an element that is drawn and brings it into view. */
export function walkToElement(store: EntenteStore, element: ElementRef): void {
  const { select, reveal } = store.getState();
  select(element);
  reveal(element);
}

/** Goes to an item, first to what draws it. */
export function walkTo(store: EntenteStore, id: NodeId): void {
  drawNodes(store, [id]);
  walkToElement(store, { kind: 'node', id });
}

/** Makes the picture draw nodes, in one step of the history. */
export function drawNodes(store: EntenteStore, ids: readonly NodeId[]): void {
  const state = store.getState();
  state.showView(ids.reduce((view, id) => viewDrawing({ ...state, view }, id), state.view));
}

/**
 * The view that a node has a card of its own in: the picture of all cards, the node's level, the group that it is in
 * open; where a group holds too many, the surroundings of the node.
 */
function viewDrawing(state: State, id: NodeId): View {
  const level = selectGraph(state)?.nodes.get(id)?.level;
  const cardIn = (view: View): string | null => {
    const scene = selectScene({ ...state, view });
    return scene === null ? null : cardFor(scene, id);
  };
  if (level === undefined || cardIn(state.view) === id) return state.view;
  const all: View = { ...state.view, packed: null, level: deeper(state.view.level, level) };
  const card = cardIn(all);
  const isGroup = selectScene({ ...state, view: all })?.nodes.some((each) => each.id === card && each.kind === 'group');
  const opened = isGroup === true && card !== null ? { ...all, openGroups: [...all.openGroups, card] } : all;
  return cardIn(opened) === id ? opened : { ...opened, focus: { id, depth: 1 }, path: null };
}

/** In the picture, selects what it draws of some claims and brings it into view, first going to what draws them. */
export function showClaims(store: EntenteStore, claims: readonly Claim[]): void {
  store.getState().showAs('picture');
  drawClaims(store, claims);
  const { selectAll, reveal } = store.getState();
  const scene = selectScene(store.getState());
  if (scene === null) return;
  const { lines, nodes } = claimElements(scene, claims);
  const elements: readonly ElementRef[] = [
    ...lines.map((key) => ({ kind: 'line', key }) as const),
    ...nodes.map((id) => ({ kind: 'node', id }) as const),
  ];
  const [first] = elements;
  if (first === undefined) return;
  selectAll(elements);
  reveal(first);
}

/** Goes to where every end of some claims has a card, its own or that of its group. */
export function drawClaims(store: EntenteStore, claims: readonly Claim[]): void {
  const state = store.getState();
  const graph = selectGraph(state);
  if (graph === null) return;
  const ends = claims.flatMap(({ from, to }) => [...asList(from), ...asList(to)]);
  const level = claims.reduce((deepest, claim) => deeper(deepest, levelOfClaim(graph, claim)), state.view.level);
  goDrawing(store, level, (scene) => ends.every((id) => cardFor(scene, id) !== null));
}

/**
 * Goes no further than to where something is drawn: from what is looked at to a level of the picture of all cards, and
 * at last out of the surroundings that are looked at; stays where none of them draws it. One step of the history.
 */
export function goDrawing(store: EntenteStore, level: Level, isDrawn: (scene: Scene) => boolean): void {
  const state = store.getState();
  const all: View = { ...state.view, packed: null, level: deeper(state.view.level, level) };
  const found = [state.view, all, withoutFocus(all)].find((view) => {
    const scene = selectScene({ ...state, view });
    return scene !== null && isDrawn(scene);
  });
  if (found !== undefined) state.showView(found);
}

const deeper = (one: Level, other: Level): Level => (other > one ? other : one);
