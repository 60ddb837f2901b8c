import type { EntenteStore } from '#store/create-store.ts';
import type { ElementRef } from '#store/state.ts';
import { sameElement } from '#store/memory/same-element.ts';

export type WayBack = {
  /** One step back from what is read: to what was read before it, and at last out of the page. */
  readonly step: () => void;
  readonly stop: () => void;
};

/** Remembers what was read on the way, from one item to the next along its links, for as long as the page is open. */
export const wayBack = (store: EntenteStore): WayBack => {
  let read: readonly ElementRef[] = store.getState().selected.slice(0, 1);
  const stop = store.subscribe(({ selected: [element] }, before) => {
    if (element === undefined || sameElement(element, before.selected[0] ?? null)) return;
    read = sameElement(read.at(-2) ?? null, element) ? read.slice(0, -1) : [...read, element];
  });
  const leave = (): void => {
    const { clearSelection, detailsOpen } = store.getState();
    clearSelection();
    if (detailsOpen && store.getState().detailsOpen) store.getState().toggleDetails();
  };
  return {
    stop,
    step: () => {
      const state = store.getState();
      const previous = read.at(-2);
      if (state.problemsOpen) state.closeProblems();
      else if (state.reader !== null) state.closeReader();
      else if (state.panel !== 'details' && state.selected.length > 0) state.openPanel('details');
      else if (state.panel !== 'details') {
        state.openPanel('details');
        leave();
      } else if (previous !== undefined) state.select(previous);
      else leave();
    },
  };
};
