import type { CommandContext } from '#app/commands/command.ts';

type Answer = (event: KeyboardEvent, context: CommandContext) => boolean;

export type KeyListener = {
  /** Loads what answers, so that the first key is answered without a pause. */
  readonly preload: () => void;
  readonly stop: () => void;
};

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]',
  ) !== null;

/** A dialog or a menu takes its own keys. */
const somethingLiesOver = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Before the commands are known: what the browser must not do in their place, should the key be one of theirs. */
const mayBeOurs = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? /^[kszy,]$/iu.test(key) : !altKey && key.length === 1 && key !== ' ';

/** Keys of the whole page. What answers them is loaded after the first picture; whoever is faster waits for it, and is not forgotten. */
export const listenToKeys = (context: CommandContext): KeyListener => {
  let answer: Answer | null = null;
  const load = async (): Promise<Answer> => {
    answer ??= (await import('./answer-key.ts')).answerKey;
    return answer;
  };
  const press = (event: KeyboardEvent): void => {
    // Presenting has keys of its own, the same as in the programs that people present with.
    if (context.store.getState().presenting !== null) return;
    if (isTextField(event.target) || somethingLiesOver()) return;
    if (answer !== null) {
      if (answer(event, context)) event.preventDefault();
      return;
    }
    if (mayBeOurs(event)) event.preventDefault();
    // What is typed next is meant for the search: it must stand open before those letters come.
    if (event.key === '/' && context.store.getState().letterKeys) return context.store.getState().openSearch();
    // Without a network the keys are without effect; all that they do has buttons too.
    void load().then(
      (late) => late(event, context),
      () => false,
    );
  };
  // Before the parts of the page, which ask whether a key was taken.
  window.addEventListener('keydown', press, { capture: true });
  return {
    preload: () => void load().catch(() => {}),
    stop: () => window.removeEventListener('keydown', press, { capture: true }),
  };
};
