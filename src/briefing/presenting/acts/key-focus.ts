/** What a key is pressed on, as far as keys of its own go. */
export type KeyFocus = 'field' | 'overlay' | 'picture' | 'control' | 'page';

export function focusOf(target: EventTarget | null): KeyFocus {
  if (!(target instanceof Element)) return 'page';
  const isIn = (selector: string): boolean => target.closest(selector) !== null;
  if (isIn('input, textarea, select, [contenteditable]')) return 'field';
  if (isIn('[role="dialog"], [role="menu"]')) return 'overlay';
  // Buttons over the cards are the picture's own.
  if (isIn('[role="application"]')) return 'picture';
  return isIn('button, a, summary') ? 'control' : 'page';
}

/** Whether a key belongs to what it is pressed on: Space and Enter press it, but Enter after a number goes to that step. */
export function isTaken(key: string, focus: KeyFocus, isNumbered: boolean): boolean {
  if (focus === 'field' || focus === 'overlay') return true;
  return focus === 'control' && (key === ' ' || (key === 'Enter' && !isNumbered));
}

/** What is pressed by a pointer keeps no focus: Space and Enter go on to mean what they mean to who presents. Returns the stop. */
export function releaseButtons(page: Window): () => void {
  // Before the press is done: what it opens gives the focus back to where it was.
  const release = ({ target, detail }: MouseEvent): void => {
    if (detail > 0 && focusOf(target) === 'control' && page.document.activeElement instanceof HTMLElement)
      page.document.activeElement.blur();
  };
  page.addEventListener('click', release, { capture: true });
  return () => page.removeEventListener('click', release, { capture: true });
}
