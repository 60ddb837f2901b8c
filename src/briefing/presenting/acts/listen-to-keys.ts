import type { EntenteStore } from '#store/create-store.ts';
import { doAct, type PresentingWindow } from './do-act.ts';
import { goToStep } from './go-to.ts';
import { focusOf, isTaken, releaseButtons } from './key-focus.ts';
import { actOf } from './presenting-keys.ts';
import { typedDigits } from './typed-digits.ts';

type Listening = {
  readonly store: EntenteStore;
  readonly page: PresentingWindow;
  /** What is told of digits that were typed so far. */
  readonly told: (digits: string) => string;
};

/** Keys and clickers, while something is presented; heard before all other keys. Returns the stop. */
export function listenToPresentingKeys({ store, page, told }: Listening): () => void {
  const digits = typedDigits(window, told);
  const act = (event: KeyboardEvent): boolean => {
    const { presenting, share } = store.getState();
    // A number that was typed is meant, whatever has the focus.
    const isNumbered = event.key === 'Enter' && digits.isTyping();
    if (presenting === null || isTaken(event.key, focusOf(event.target), isNumbered)) return false;
    const wanted = actOf(event);
    const { shade, drawer } = presenting.shared;
    // Any key brings the picture back, and does no more.
    if (shade !== 'none') {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return false;
      share({ shade: 'none' });
      return true;
    }
    if (/^\d$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      digits.add(event.key);
      return true;
    }
    if (isNumbered) {
      const step = digits.take() - 1;
      goToStep(store, () => step, Date.now());
      return true;
    }
    digits.drop();
    if (wanted === null) return false;
    // With something opened on the spot, "next" first closes it: the step stands again, exactly.
    if (wanted === 'next' && drawer !== null) doAct(store, 'back', page, Date.now());
    else doAct(store, wanted, page, Date.now());
    return true;
  };
  const press = (event: KeyboardEvent): void => {
    if (!act(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', press, { capture: true });
  const stopReleasing = releaseButtons(window);
  return () => {
    window.removeEventListener('keydown', press, { capture: true });
    stopReleasing();
    digits.stop();
  };
}
