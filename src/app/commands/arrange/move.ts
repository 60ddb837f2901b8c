import { Move } from 'lucide-react';
import type { State } from '#store/state.ts';
import type { Command, Target } from '#app/commands/command.ts';

const cardsAt = (state: State, target: Target): readonly string[] => {
  const selected = state.selected.flatMap((element) => (element.kind === 'node' ? [element.id] : []));
  const ids = target.kind === 'node' && !selected.includes(target.id) ? [target.id] : selected;
  const drawn = new Set(state.arrangement?.cards.map(({ id }) => id));
  return ids.filter((id) => drawn.has(id));
};

/** Moves cards by the arrow keys; Enter lets them stand there, Escape where they stood. What dragging does. */
export const move: Command = {
  id: 'move',
  group: 'arrange',
  icon: Move,
  label: ({ commands }) => commands.move,
  keys: [{ key: 'm' }],
  menus: ['node'],
  asks: 'card',
  isOffered: (state, target) => cardsAt(state, target).length > 0,
  perform: ({ store }, target) => {
    const state = store.getState();
    state.startMoving(cardsAt(state, target));
    const map = document.querySelector('[role="application"]');
    if (map instanceof HTMLElement) map.focus({ preventScroll: true });
  },
};
