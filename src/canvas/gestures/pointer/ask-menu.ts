import type { EventObject } from 'cytoscape';
import type { Gestures } from '#canvas/gestures/gestures.ts';
import { presence } from '#canvas/gestures/presence.ts';
import { targetOf } from '#canvas/gestures/targets.ts';

/** The right button asks for the menu of what is under it; with Shift for the browser's own. */
export const askMenu = ({ cy, container, store, camera, hover, picture }: Gestures): (() => void) => {
  const ask = (event: EventObject): void => {
    const { originalEvent } = event;
    // A touch that Cytoscape takes for it comes from fingers, which are heard elsewhere.
    if (!(originalEvent instanceof MouseEvent) || originalEvent.shiftKey) return;
    const element = targetOf(event, picture(), camera.view(), presence(store));
    hover.leave();
    store.getState().openContextMenu(element ?? { kind: 'background' }, {
      x: originalEvent.clientX,
      y: originalEvent.clientY,
    });
  };
  // Cytoscape keeps the browser's menu away, with Shift too.
  const leave = (event: MouseEvent): void => {
    if (event.shiftKey) event.stopPropagation();
    else event.preventDefault();
  };
  cy.on('cxttap', ask);
  container.addEventListener('contextmenu', leave, { capture: true });
  return () => {
    cy.off('cxttap', ask);
    container.removeEventListener('contextmenu', leave, { capture: true });
  };
};
