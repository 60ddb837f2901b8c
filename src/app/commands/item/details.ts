import { PanelRightOpen } from 'lucide-react';
import { isElement } from '#app/palette/target/nodes-at.ts';
import type { Command } from '#app/commands/command.ts';

/** Selects what has the focus and opens what is said of it. */
export const details: Command = {
  id: 'details',
  group: 'item',
  icon: PanelRightOpen,
  label: ({ shell }) => shell.actions.details,
  menus: ['node', 'line'],
  asks: 'card',
  isOffered: (_, target) => isElement(target),
  perform: ({ store }, target) => {
    if (isElement(target)) store.getState().select(target);
  },
};
