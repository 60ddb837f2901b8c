import type { Claim, ClaimId, NodeId } from '#core/document/schema.ts';
import { drawnOf } from '#core/queries/search/matches-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';
import { drawClaims, drawNodes, goDrawing, walkTo, walkToElement } from '#store/walk.ts';

/** Selects a node and brings it into view; where the end of a path is being picked, the path is found instead. */
export function goToNode(store: EntenteStore, id: NodeId): void {
  const { picking, findPath } = store.getState();
  if (picking === null) walkTo(store, id);
  else findPath(picking, id);
}

/** Selects a claim and brings into view what is drawn of it. */
export function goToClaim(store: EntenteStore, id: ClaimId): void {
  const claim = selectGraph(store.getState())?.claims.get(id);
  if (claim === undefined) return;
  drawClaims(store, [claim]);
  store.getState().select({ kind: 'claim', id });
  const element = elementOf(store.getState(), claim);
  if (element !== null) store.getState().reveal(element);
}

/** Selects all that a node says, as far as the picture draws it; else the node itself. */
export function goToSpeaker(store: EntenteStore, id: NodeId): void {
  const { view } = store.getState();
  const says = selectGraph(store.getState())?.nodes.get(id)?.says ?? [];
  if (says.length > 0)
    goDrawing(store, view.level, (scene) => says.some((claim) => drawnOf(scene, claim).lines.length > 0));
  const scene = selectScene(store.getState());
  const lines = new Set(scene === null ? [] : says.flatMap((claim) => drawnOf(scene, claim).lines));
  const [first] = lines;
  if (first === undefined) return goToNode(store, id);
  store.getState().selectAll(Array.from(lines, (key) => ({ kind: 'line', key })));
  store.getState().reveal({ kind: 'line', key: first });
}

/** Selects the line between two nodes, whichever way it points. */
export function goToLine(store: EntenteStore, key: string): void {
  const [from = '', to = ''] = key.split('|');
  drawNodes(store, [from, to]);
  const lines = selectScene(store.getState())?.lines ?? [];
  const line = lines.find((each) => each.key === key) ?? lines.find((each) => each.key === `${to}|${from}`);
  walkToElement(store, line === undefined ? { kind: 'node', id: from } : { kind: 'line', key: line.key });
}

/** What to bring into view for a claim: its line, else the card that it is about; null where nothing is drawn of it. */
export function elementOf(state: State, claim: Claim): ElementRef | null {
  const scene = selectScene(state);
  if (scene === null) return null;
  const { lines, cards } = drawnOf(scene, claim);
  const [[line], [card]] = [lines, cards];
  if (line !== undefined) return { kind: 'line', key: line };
  return card === undefined ? null : { kind: 'node', id: card };
}
