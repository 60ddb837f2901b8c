import { Scan } from 'lucide-react';
import type { ElementRef, State } from '#store/state.ts';
import type { Command, Target } from '#app/commands/command.ts';
import { isElement } from '#app/palette/target/nodes-at.ts';
import { lineKey } from '#app/palette/target/place-on-screen.ts';

/** The cards of what is meant; of a line those at its ends. */
const cardsOf = (state: State, element: ElementRef): readonly string[] => {
  if (element.kind === 'node') return [element.id];
  const line = element.kind === 'line' ? element.key : lineKey(state, element);
  return line === null ? [] : line.split('|');
};

const meant = (state: State, target: Target): readonly string[] =>
  (isElement(target) ? [target] : state.selected).flatMap((element) => cardsOf(state, element));

export const fitSelection: Command = {
  id: 'fit-selection',
  group: 'picture',
  icon: Scan,
  label: ({ commands }) => commands.fitSelection,
  keys: [{ key: 'z' }],
  isOffered: (state, target) => meant(state, target).length > 0,
  perform: ({ store }, target) => store.getState().fitThese(meant(store.getState(), target)),
};
