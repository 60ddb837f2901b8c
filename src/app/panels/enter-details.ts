import type { EntenteStore } from '#store/create-store.ts';

/** Takes the keyboard into the details when somebody asks for it from the picture; opening them alone does not. */
export const enterDetails = (store: EntenteStore): (() => void) => {
  let waiting = 0;
  const enter = (): void => {
    const scroller = document.querySelector('#details [role="group"][tabindex]');
    const isThere = document.activeElement?.closest('#details') !== null;
    if (scroller instanceof HTMLElement && !isThere) scroller.focus({ preventScroll: true });
  };
  /** By whatever key somebody came from the picture, Escape leads back there; who pressed with a pointer did not leave it. */
  const come = ({ target, relatedTarget }: FocusEvent): void => {
    const isFrom = relatedTarget instanceof Element && relatedTarget.closest('[role="application"]') !== null;
    const isTo = target instanceof Element && target.closest('#details') !== null && target.matches(':focus-visible');
    if (isFrom && isTo && store.getState().entered === null) store.getState().enterDetails();
  };
  // What has the focus may vanish, and then it goes nowhere: only who goes elsewhere does not come back.
  const leave = ({ target, relatedTarget }: FocusEvent): void => {
    const [from, to] = [target, relatedTarget].map((each) => each instanceof Element && each.closest('#details'));
    if (relatedTarget !== null && from && to === null && store.getState().entered !== null)
      store.getState().leaveDetails();
  };
  const stop = store.subscribe(({ entered }, before) => {
    if (entered === null || entered === before.entered) return;
    cancelAnimationFrame(waiting);
    // They may not stand yet.
    waiting = requestAnimationFrame(enter);
  });
  document.addEventListener('focusin', come);
  document.addEventListener('focusout', leave);
  return () => {
    cancelAnimationFrame(waiting);
    document.removeEventListener('focusin', come);
    document.removeEventListener('focusout', leave);
    stop();
  };
};
