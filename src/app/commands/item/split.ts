import { Split } from 'lucide-react';
import { partsOf } from '#core/graph/voices/parts.ts';
import { canSplit } from '#core/graph/voices/split-document.ts';
import { selectDocument, selectGraph } from '#store/selectors.ts';
import { itemAt } from '#app/palette/target/nodes-at.ts';
import type { Command } from '#app/commands/command.ts';

/** Draws what the editor read as one once per voice. */
export const split: Command = {
  id: 'split',
  group: 'item',
  icon: Split,
  label: ({ details }) => details.actions.split,
  menus: ['node'],
  isOffered: (state, target) => {
    const [graph, id] = [selectGraph(state), itemAt(state, target)];
    return graph !== null && id !== null && canSplit(graph, id) !== null;
  },
  perform: ({ store }, target) => {
    const id = itemAt(store.getState(), target);
    if (id === null) return;
    store.getState().split(id);
    const document = selectDocument(store.getState());
    const parts = document === null ? [] : partsOf(document, id);
    // What is selected falls into parts: the selection goes along.
    if (parts.length > 0) store.getState().selectAll(parts.map((part) => ({ kind: 'node', id: part }) as const));
  },
};
