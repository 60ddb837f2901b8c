import type { Core } from 'cytoscape';
import type { Highlights } from '#canvas/picture/highlights.ts';
import { isAbsent, isDimmed } from '#canvas/picture/highlights.ts';

/** State to marks: classes on the elements that the store says are selected, hovered or out of the light. */
export const markSelection = (cy: Core, highlights: Highlights): void => {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const id = element.id();
      const hovered = highlights.hovered === id;
      element.toggleClass('selected', highlights.selected.has(id));
      element.toggleClass('hovered', hovered);
      element.toggleClass('lifted', element.isEdge() && (hovered || highlights.selected.has(id)));
      element.toggleClass('path', highlights.pathLines.has(id));
      element.toggleClass('maybe', highlights.maybe.has(id));
      element.toggleClass('dimmed', isDimmed(highlights, id));
      element.toggleClass('absent', isAbsent(highlights, id));
    });
  });
};
