import { selectGraph } from '#store/selectors.ts';
import type { ElementRef, State } from '#store/state.ts';
import type { Target } from '#app/commands/command.ts';

const nothing: Target = { kind: 'none' };

/** What the keys and the palette act on: what has the focus of the keyboard, else the one thing that is selected. */
export const targetIn = ({ focused, selected }: State): Target => {
  const [element, more] = focused === null ? selected : [focused];
  return element === undefined || more !== undefined ? nothing : element;
};

const isItem = (state: State, id: string): boolean => selectGraph(state)?.nodes.has(id) === true;

/** The one item that a command is about; null for a line, a group or several. */
export const itemAt = (state: State, target: Target): string | null =>
  target.kind === 'node' && isItem(state, target.id) ? target.id : null;

/** All items that a command is about: whoever means one of several that are selected means all of them. */
export const itemsAt = (state: State, target: Target): readonly string[] => {
  const selected = state.selected.flatMap((element) => (element.kind === 'node' ? [element.id] : []));
  const isSelected = target.kind === 'none' || (target.kind === 'node' && selected.includes(target.id));
  const ids = isSelected ? selected : target.kind === 'node' ? [target.id] : [];
  return ids.filter((id) => isItem(state, id));
};

/** Something of the picture or of a text, in contrast to the background and to nothing in particular. */
export const isElement = (target: Target): target is ElementRef =>
  target.kind !== 'background' && target.kind !== 'none';
