import type { Claim, ClaimId, NodeId } from '#core/document/schema.ts';
import { levelOfClaim } from '#core/queries/claim-elements.ts';
import { cardFor, drawnOf } from '#core/queries/search/matches-in.ts';
import type { EntenteStore } from '#store/create-store.ts';
import { selectGraph, selectScene } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';

const go = ({ select, reveal }: State, element: ElementRef): void => {
  select(element);
  reveal(element);
};

/** Makes the picture draw a node: at its level, out of its group, or where a group holds too many, round the node. */
function draw(store: EntenteStore, id: NodeId): void {
  const state = store.getState();
  const level = selectGraph(state)?.nodes.get(id)?.level;
  if (level === undefined) return;
  const card = (): string | null => {
    const scene = selectScene(store.getState());
    return scene === null ? null : cardFor(scene, id);
  };
  // Several cards stand for a node that is drawn once a voice.
  if (card() === id || state.view.split.includes(id)) return;
  if (state.view.packed !== null) state.pack(null);
  if (level > state.view.level) state.showLevel(level);
  const group = selectScene(store.getState())?.nodes.find((node) => node.kind === 'group' && node.id === card());
  if (group !== undefined) state.openGroup(group.id);
  if (card() !== id) state.focusOn(id, 1);
}

/** Selects a node and brings it into view; where the end of a path is being picked, the path is found instead. */
export function goToNode(store: EntenteStore, id: NodeId): void {
  const { picking, findPath } = store.getState();
  if (picking !== null) {
    findPath(picking, id);
    return;
  }
  draw(store, id);
  go(store.getState(), { kind: 'node', id });
}

/** Selects a claim and brings into view what is drawn of it. */
export function goToClaim(store: EntenteStore, id: ClaimId): void {
  const state = store.getState();
  const graph = selectGraph(state);
  const scene = selectScene(state);
  const claim = graph?.claims.get(id);
  if (graph === null || scene === null || claim === undefined) return;
  const level = levelOfClaim(graph, claim);
  if (drawnOf(scene, claim).lines.length === 0 && level > state.view.level) state.showLevel(level);
  state.select({ kind: 'claim', id });
  const element = elementOf(store.getState(), claim);
  if (element !== null) state.reveal(element);
}

/** Selects all that a node says, as far as the picture draws it; else the node itself. */
export function goToSpeaker(store: EntenteStore, id: NodeId): void {
  const state = store.getState();
  const scene = selectScene(state);
  const says = selectGraph(state)?.nodes.get(id)?.says ?? [];
  const lines = new Set(scene === null ? [] : says.flatMap((claim) => drawnOf(scene, claim).lines));
  const [first] = lines;
  if (first === undefined) return goToNode(store, id);
  state.selectAll(Array.from(lines, (key) => ({ kind: 'line', key })));
  state.reveal({ kind: 'line', key: first });
}

/** Selects the line between two nodes, whichever way it points. */
export function goToLine(store: EntenteStore, key: string): void {
  const [from = '', to = ''] = key.split('|');
  draw(store, from);
  draw(store, to);
  const lines = selectScene(store.getState())?.lines ?? [];
  const line = lines.find((each) => each.key === key) ?? lines.find((each) => each.key === `${to}|${from}`);
  go(store.getState(), line === undefined ? { kind: 'node', id: from } : { kind: 'line', key: line.key });
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
