import { currentNote, dismissNote, notify, watchNotes } from '#ui/overlays/notes.ts';

/** Digits of a step's number that were typed, until it is gone to. */
export type TypedDigits = {
  readonly add: (digit: string) => void;
  readonly isTyping: () => boolean;
  /** The number that was typed, from 1; it is no longer typed then. */
  readonly take: () => number;
  readonly drop: () => void;
  readonly stop: () => void;
};

/** Enough for any briefing. */
const most = 3;

/**
 * Digits are told in a note while they wait for Enter. They wait no longer than it is seen, and no press elsewhere: a
 * number that nobody remembers would take Enter from what is meant then.
 */
export function typedDigits(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  told: (digits: string) => string,
): TypedDigits {
  let digits = '';
  const drop = (): void => {
    if (digits === '') return;
    digits = '';
    // It must not lie over the caption of the step that was come to.
    dismissNote();
  };
  const stopWatching = watchNotes(() => {
    if (digits !== '' && currentNote()?.text !== told(digits)) digits = '';
  });
  page.addEventListener('pointerdown', drop, { capture: true });
  return {
    add: (digit) => {
      if (digits.length < most) digits += digit;
      notify(told(digits));
    },
    isTyping: () => digits !== '',
    take: () => {
      const number = Number(digits);
      drop();
      return number;
    },
    drop,
    stop: () => {
      stopWatching();
      page.removeEventListener('pointerdown', drop, { capture: true });
    },
  };
}
