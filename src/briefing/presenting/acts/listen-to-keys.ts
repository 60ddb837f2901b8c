import type { EntenteStore } from '#store/create-store.ts';
import { doAct, type PresentingWindow } from './do-act.ts';
import { goToStep } from './go-to.ts';
import { actOf } from './presenting-keys.ts';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Space and Enter press what has the focus; a dialog has keys of its own. */
const isTaken = ({ key, target }: KeyboardEvent): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"]') !== null) return true;
  // Buttons over the cards are the picture's own.
  if (target.closest('[role="application"]') !== null) return false;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null;
};

type Listening = {
  readonly store: EntenteStore;
  readonly page: PresentingWindow;
  /** Digits that were typed so far, to be shown; empty when they were taken or let go. */
  readonly typed: (digits: string) => void;
};

/** Keys and clickers, while something is presented; heard before all other keys. Returns the stop. */
export function listenToPresentingKeys({ store, page, typed }: Listening): () => void {
  let digits = '';
  const type = (next: string): void => {
    digits = next;
    typed(next);
  };
  const act = (event: KeyboardEvent): boolean => {
    const { presenting, share } = store.getState();
    // A number that was typed is meant, whatever has the focus.
    const isNumbered = event.key === 'Enter' && digits !== '';
    if (presenting === null || isTextField(event.target) || (isTaken(event) && !isNumbered)) return false;
    const wanted = actOf(event);
    const { shade, drawer } = presenting.shared;
    // Any key brings the picture back, and does no more.
    if (shade !== 'none') {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return false;
      share({ shade: 'none' });
      return true;
    }
    if (/^\d$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      type(digits.length < 3 ? digits + event.key : digits);
      return true;
    }
    if (isNumbered) {
      const step = Number(digits) - 1;
      type('');
      goToStep(store, () => step, Date.now());
      return true;
    }
    if (digits !== '') type('');
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
  return () => window.removeEventListener('keydown', press, { capture: true });
}
