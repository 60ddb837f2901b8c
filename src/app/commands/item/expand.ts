import { hiddenNeighbours } from '#core/queries/expansion/hidden-neighbours.ts';
import { CirclePlus } from 'lucide-react';
import { selectCentre, selectGraph, selectScene } from '#store/selectors.ts';
import type { State } from '#store/state.ts';
import type { Command, Target } from '#app/commands/command.ts';
import { itemAt } from '#app/palette/target/nodes-at.ts';

/** Groups, the surroundings in a large graph and cards arranged alone are drawn as asked for, with nothing added. */
const hasMore = (state: State, target: Target): boolean => {
  const id = itemAt(state, target);
  const [graph, scene] = [selectGraph(state), selectScene(state)];
  if (id === null || graph === null || scene?.kind !== 'items') return false;
  if (state.view.packed !== null || selectCentre(state) !== null) return false;
  return hiddenNeighbours(graph, scene, id).length > 0;
};

/** Adds the neighbours of an item that are not drawn. */
export const expand: Command = {
  id: 'expand',
  group: 'item',
  icon: CirclePlus,
  label: ({ commands }) => commands.expand,
  keys: [{ key: 'e' }],
  menus: ['node'],
  asks: 'card',
  isOffered: hasMore,
  refusal: ({ results }) => results.nothingMore,
  perform: ({ store }, target) => {
    const id = itemAt(store.getState(), target);
    if (id !== null) store.getState().expand(id);
  },
};
