import type { EntenteStore } from '#store/create-store.ts';
import { selectDocument, selectScene } from '#store/selectors.ts';
import { pressedLetter } from './pressed-letter.ts';
import { stepBack } from './step-back.ts';
import { viewKeys } from './view-keys.ts';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]',
  ) !== null;

/** A dialog or a menu takes its own keys. */
const somethingLiesOver = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** The first source of what is selected, or of the document, opened to be read; closed if one is open. */
const toggleReader = (store: EntenteStore): void => {
  const state = store.getState();
  if (state.reader !== null) return state.closeReader();
  const [element] = state.selected;
  const line = element?.kind === 'line' ? selectScene(state)?.lines.find(({ key }) => key === element.key) : undefined;
  const claim = element?.kind === 'claim' ? element.id : (line?.claims[0] ?? null);
  const cited = selectDocument(state)?.claims.find(({ id }) => id === claim)?.src;
  const source = cited ?? Object.keys(state.document?.sources ?? {})[0];
  if (source !== undefined) state.openReader({ source, claim });
};

/** The key that types a slash, also where the layout has another sign on it. */
const isSearchKey = ({ key, code }: KeyboardEvent): boolean => key === '/' || code === 'Slash';

/**
 * Keys of the whole page. Letters and signs act only for those who want them to, letters only where the
 * picture or the details have the focus, and none in a text field.
 */
export const listenToKeys = (store: EntenteStore): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (isTextField(event.target) || somethingLiesOver()) return;
    const command = event.ctrlKey || event.metaKey;
    const letter = pressedLetter(event);
    const { undo, redo } = store.temporal.getState();
    const act = (): boolean => {
      if (command && letter === 'z') return (event.shiftKey ? redo() : undo(), true);
      if (command && letter === 'y') return (redo(), true);
      if (command || event.altKey) return false;
      if (event.key === 'Escape') return stepBack(store);
      if (!store.getState().letterKeys) return false;
      const inside = event.target instanceof Element && event.target.closest('main, #details') !== null;
      if (isSearchKey(event)) return (store.getState().openSearch(), true);
      if (!inside && event.target !== document.body) return false;
      if (letter === 'o') return (toggleReader(store), true);
      return viewKeys[event.shiftKey ? `Shift ${letter}` : letter]?.(store) ?? false;
    };
    if (!act()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the map, which knows of its own selection only and not of what lies over the details.
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
};
